const es = {
  title: 'Bandeja',
};

export default es;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    inbox: typeof es;
  }
}
