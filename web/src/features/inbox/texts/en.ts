import type { Translated } from '@/shared/i18n/namespaces';
import type es from './es';

const en: Translated<typeof es> = {
  title: 'Inbox',
};

export default en;
