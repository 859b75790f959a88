const es = {
  title: 'Notas',
  write: 'Escribe una nota para el equipo',
  save: 'Guardar nota',
  remove: 'Eliminar nota',
  none: 'Todavía no hay notas.',
};

export default es;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    notes: typeof es;
  }
}
