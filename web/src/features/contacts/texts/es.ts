const es = {
  title: 'Contactos',
};

export default es;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    contacts: typeof es;
  }
}
