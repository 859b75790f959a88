/** Each folder with texts declares itself here, so that a key that does not exist does not compile. */
// eslint-disable-next-line typescript/no-empty-object-type
export interface Namespaces {}

/** The same keys with other words: what a translation has to be. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    resources: Namespaces;
    enableSelector: false;
  }
}
