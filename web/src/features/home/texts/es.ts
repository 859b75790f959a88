const es = {
  title: 'Inicio',
};

export default es;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    home: typeof es;
  }
}
