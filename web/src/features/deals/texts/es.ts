const es = {
  title: 'Oportunidades',
};

export default es;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    deals: typeof es;
  }
}
