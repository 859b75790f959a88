export const modules = import.meta.glob<{ default: object }>('../**/texts/en.ts', { eager: true });
