import dayjs from 'dayjs';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import './namespaces';

export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Texts = Record<string, object>;
type Load = () => Promise<Texts>;

const KEPT_AS = 'hilo.language';

let loaders: Record<Language, Load>;

export function language(): Language {
  return i18next.language === 'en' ? 'en' : 'es';
}

/** Spanish, unless somebody chose otherwise in this browser. */
export async function startTexts(load: Record<Language, Load>): Promise<void> {
  loaders = load;
  await i18next.use(initReactI18next).init({
    lng: 'es',
    fallbackLng: false,
    defaultNS: 'shared',
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    resources: {},
  });
  await speak(localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'es');
}

export async function changeLanguage(wanted: Language): Promise<void> {
  localStorage.setItem(KEPT_AS, wanted);
  await speak(wanted);
}

async function speak(wanted: Language): Promise<void> {
  for (const [namespace, texts] of Object.entries(await loaders[wanted]())) {
    i18next.addResourceBundle(wanted, namespace, texts);
  }
  await i18next.changeLanguage(wanted);
  dayjs.locale(wanted);
  document.documentElement.lang = wanted;
}
