const es = {
  help: 'Flechas: recorrer las tarjetas. Alt y flechas: mover la tarjeta. M: menú «Mover a». Enter: abrir. Control Z: deshacer el último movimiento.',
  actions: 'Acciones de {{name}}',
  moveTo: 'Mover a',
  moveUp: 'Subir en la columna',
  moveDown: 'Bajar en la columna',
  more: 'Ver más de {{name}}',
  dropHere: 'Arrastra una tarjeta hasta aquí',
  empty: 'Nada por aquí',
  cards_one: '{{count, number}} tarjeta',
  cards_other: '{{count, number}} tarjetas',
  unfold: 'Ver {{name}}',
  fold: 'Plegar {{name}}',
  moved: '{{name}} movida a {{column}}',
  placed: '{{name}} cambió de lugar en {{column}}',
  undone: '{{name}} volvió a su lugar',
  returned: '{{name}} volvió a su lugar: {{reason}}',
};

export default es;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    board: typeof es;
  }
}
