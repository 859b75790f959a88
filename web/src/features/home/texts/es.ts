const es = {
  title: 'Inicio',
  greeting: { morning: 'Buenos días, {{name}}', afternoon: 'Buenas tardes, {{name}}', evening: 'Buenas noches, {{name}}' },
};

export default es;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    home: typeof es;
  }
}
