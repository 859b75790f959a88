import type { Translated } from '@/shared/i18n/namespaces';
import type es from './es';

const en: Translated<typeof es> = {
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  undo: 'Undo',
  edit: 'Edit',
  retry: 'Retry',
  required: 'Required',
  none: '—',
  loading: 'Loading…',
  loadMore: 'Load more',
  filters: 'Filters',
  clearFilters: 'Clear filters',
  removeFilter: 'Remove the filter {{name}}',
  allLoaded: 'No more',
  copied: 'Copied',
  copy: 'Copy',
  failed: 'Could not be done',
  serverAway: 'The server does not answer',
  stale: 'Somebody else changed it meanwhile. You see the latest.',
  noAccess: 'You may not see this',
  notThere: 'It no longer exists, or you may not see it',
  now: 'now',
  minutes: '{{count}} min',
  hours: '{{count}} h',
  days: '{{count}} d',
  yesterday: 'Yesterday, {{time}}',
  today: 'Today, {{time}}',
  score: 'Engagement score',
  scoreIs: 'Engagement score: {{value}} of 100, {{level}}',
  level: { high: 'High', medium: 'Medium', low: 'Low' },
  channel: { whatsapp: 'WhatsApp', telegram: 'Telegram', email: 'E-mail', webchat: 'Web chat' },
};

export default en;
