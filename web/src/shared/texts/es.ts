const es = {
  save: 'Guardar',
  cancel: 'Cancelar',
  close: 'Cerrar',
  back: 'Volver',
  undo: 'Deshacer',
  edit: 'Editar',
  retry: 'Reintentar',
  required: 'Obligatorio',
  none: '—',
  loading: 'Cargando…',
  unsaved: 'Cambios sin guardar',
  moreActions: 'Más acciones',
  archive: 'Archivar',
  restore: 'Recuperar',
  clear: 'Vaciar {{name}}',
  nothingFound: 'Nada coincide',
  loadMore: 'Cargar más',
  filters: 'Filtros',
  clearFilters: 'Quitar filtros',
  removeFilter: 'Quitar el filtro {{name}}',
  allLoaded: 'No hay más',
  copied: 'Copiado',
  copy: 'Copiar',
  failed: 'No se pudo completar',
  serverAway: 'El servidor no responde',
  stale: 'Otra persona lo cambió mientras tanto. Mostramos lo más reciente.',
  noAccess: 'No tienes permiso para ver esto',
  notThere: 'Ya no existe, o no tienes permiso para verlo',
  now: 'ahora',
  minutes: '{{count}} min',
  hours: '{{count}} h',
  days: '{{count}} d',
  yesterday: 'Ayer, {{time}}',
  today: 'Hoy, {{time}}',
  score: 'Score de engagement',
  scoreIs: 'Score de engagement: {{value}} de 100, {{level}}',
  level: { high: 'Alto', medium: 'Medio', low: 'Bajo' },
  channel: { whatsapp: 'WhatsApp', telegram: 'Telegram', email: 'Correo', webchat: 'Chat web', whatsapp_bsuid: 'WhatsApp', phone: 'Teléfono' },
};

export default es;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    shared: typeof es;
  }
}
