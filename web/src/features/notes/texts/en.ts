import type { Translated } from '@/shared/i18n/namespaces';
import type es from './es';

const en: Translated<typeof es> = {
  title: 'Notes',
  write: 'Write a note for the team',
  save: 'Save note',
  remove: 'Delete note',
  none: 'No notes yet.',
};

export default en;
