const es = {
  title: 'Empresas',
};

export default es;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    companies: typeof es;
  }
}
