const es = {
  title: 'Tareas',
};

export default es;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    tasks: typeof es;
  }
}
