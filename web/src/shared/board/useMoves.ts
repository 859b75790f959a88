import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { tell, tellProblem } from '@/shared/ui/toasts';
import { cardOf, placeOf, withCard, withCardAt, type Card, type Column, type Place } from './board';

interface Moving<C extends Card> {
  /** The board as it is shown now. */
  read: () => readonly Column<C>[];
  show: (columns: readonly Column<C>[]) => void;
  /** Tells the server, which answers with the card as it is then. */
  save: (card: C, place: Place) => Promise<C>;
  /** Asks the server to take the last move of this card back. */
  takeBack: (card: C, place: Place) => Promise<C>;
  /** After every answer: what others did, and totals, come from the server. */
  settle: () => void;
  weight: (card: C) => number;
  /** The card as it will be in another column. */
  entering: (card: C, column: string) => C;
  nameOf: (card: C) => string;
  columnName: (id: string) => string;
}

export interface Moves {
  move: (id: string, place: Place) => void;
  undo: () => void;
}

interface Done<C extends Card> {
  /** As the server answered, should the board no longer show it. */
  card: C;
  from: Place;
}

/** Shows a move before the server agrees, and puts the card back, saying why, when it does not. */
export function useMoves<C extends Card>(moving: Moving<C>): Moves {
  const { t } = useTranslation('board');
  const now = useRef(moving);
  const last = useRef<Done<C> | null>(null);
  // One after the other: a card moved twice has a new version in between.
  const queue = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    now.current = moving;
  });

  const moves = useMemo<Moves>(() => {
    const put = (id: string, place: Place) => {
      const { read, show, weight, entering } = now.current;
      show(withCardAt(read(), id, place, weight, (card) => entering(card, place.column)));
    };
    const attempt = (card: C, to: Place, from: Place, ask: Moving<C>['save'], said: (saved: C) => void) => {
      put(card.id, to);
      queue.current = queue.current.then(async () => {
        try {
          const saved = await ask(cardOf(now.current.read(), card.id) ?? card, to);
          now.current.show(withCard(now.current.read(), saved));
          said(saved);
        } catch (failure) {
          put(card.id, from);
          announce(t('returned', { name: now.current.nameOf(card), reason: problemFrom(failure).message }));
          tellProblem(failure);
        } finally {
          now.current.settle();
        }
      });
    };
    const takeBack = (done: Done<C>) => {
      const { read, nameOf, takeBack: ask } = now.current;
      if (last.current === done) last.current = null;
      attempt(done.card, done.from, placeOf(read(), done.card.id) ?? done.from, ask, () => announce(t('undone', { name: nameOf(done.card) })));
    };
    const move = (id: string, place: Place) => {
      const { read, nameOf, columnName, save } = now.current;
      const from = placeOf(read(), id);
      const card = cardOf(read(), id);
      if (!from || !card) return;
      const elsewhere = from.column !== place.column;
      const said = t(elsewhere ? 'moved' : 'placed', { name: nameOf(card), column: columnName(place.column) });
      attempt(card, place, from, save, (saved) => {
        const done = { card: saved, from };
        last.current = done;
        announce(said);
        if (elsewhere) tell(said, () => takeBack(done));
      });
    };
    return { move, undo: () => last.current && takeBack(last.current) };
  }, [t]);

  useUndoKey(moves.undo);
  return moves;
}

/** Control or Command Z, except where it belongs to what somebody types. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
      if (typing || event.shiftKey || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo]);
}
