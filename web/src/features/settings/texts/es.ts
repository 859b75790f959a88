const es = {
  title: 'Configuración',
};

export default es;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    settings: typeof es;
  }
}
