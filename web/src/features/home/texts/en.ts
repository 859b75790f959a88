import type { Translated } from '@/shared/i18n/namespaces';
import type es from './es';

const en: Translated<typeof es> = {
  title: 'Home',
  greeting: { morning: 'Good morning, {{name}}', afternoon: 'Good afternoon, {{name}}', evening: 'Good evening, {{name}}' },
};

export default en;
