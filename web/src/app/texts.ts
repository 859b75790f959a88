import type { Language } from '@/shared/i18n/i18n';

type TextModule = { default: object };

const folders = /\/([^/]+)\/texts\//;

function byNamespace(modules: Record<string, TextModule>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(modules).map(([path, module]) => [folders.exec(path)?.[1] ?? 'app', module.default]),
  );
}

/** One file to fetch for each language, made of the texts that stand beside the screens. */
export const texts: Record<Language, () => Promise<Record<string, object>>> = {
  es: async () => byNamespace((await import('./spanish')).modules),
  en: async () => byNamespace((await import('./english')).modules),
};
