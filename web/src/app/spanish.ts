import 'dayjs/locale/es';

export const modules = import.meta.glob<{ default: object }>('../**/texts/es.ts', { eager: true });
