import type { Translated } from '@/shared/i18n/namespaces';
import type es from './es';

const en: Translated<typeof es> = {
  help: 'Arrows: go from card to card. Alt and arrows: move the card. M: menu "Move to". Enter: open. Control Z: undo the last move.',
  actions: 'Actions for {{name}}',
  moveTo: 'Move to',
  moveUp: 'Up in the column',
  moveDown: 'Down in the column',
  more: 'See more of {{name}}',
  dropHere: 'Drag a card here',
  empty: 'Nothing here',
  cards_one: '{{count, number}} card',
  cards_other: '{{count, number}} cards',
  unfold: 'Show {{name}}',
  fold: 'Fold {{name}}',
  moved: '{{name}} moved to {{column}}',
  placed: '{{name}} changed places in {{column}}',
  undone: '{{name}} is back in its place',
  returned: '{{name}} is back in its place: {{reason}}',
};

export default en;
