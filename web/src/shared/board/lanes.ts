import type { Icon } from '@tabler/icons-react';
import type { Place } from './board';
import type { Direction } from './keys';

/** How a column is drawn; the same object as long as it looks the same. */
export interface Lane {
  id: string;
  name: string;
  /** A CSS colour. It never says anything that the icon or the name does not say too. */
  colour: string;
  icon: Icon;
  /** Can be folded into a rail to drop cards on, which takes little room. */
  foldable: boolean;
}

/** What the screen does when somebody does something on its board. */
export interface BoardWishes {
  onOpen: (id: string) => void;
  /** Nothing where the caller may only look. */
  onMove: ((id: string, place: Place) => void) | undefined;
  onMore: (lane: string) => void;
  onFold: (lane: string, folded: boolean) => void;
}

/** What a card can ask of its board; the same object as long as the board stands, so that cards need not be drawn anew. */
export interface Hands {
  movable: boolean;
  open: (id: string) => void;
  look: (id: string, direction: Direction) => void;
  carry: (id: string, direction: Direction) => void;
  /** To the top of another column. */
  send: (id: string, lane: string) => void;
}
