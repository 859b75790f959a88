import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { isThere, placeBeside, placeOf, type Card, type Column, type Place } from './board';
import { BoardColumn } from './BoardColumn';
import { dropOf } from './drops';
import { columnBeside, neighbour, type Direction } from './keys';
import type { BoardWishes, Hands, Lane } from './lanes';
import classes from './Board.module.css';

interface BoardProps<C extends Card> extends BoardWishes {
  label: string;
  lanes: readonly Lane[];
  columns: readonly Column<C>[];
  folded: readonly string[];
  nameOf: (card: C) => string;
  /** What is written on a card. It stands in a button, so there is nothing to press in it. */
  face: (card: C) => ReactNode;
  /** What its menu offers beside moving it. */
  items?: ((card: C) => ReactNode) | undefined;
  /** What the sum of a column is called. */
  totalOf?: ((column: Column<C>) => string) | undefined;
}

/** Columns of cards that move by mouse, by touch, by menu and by keyboard. */
export function Board<C extends Card>(props: BoardProps<C>) {
  const { label, lanes, columns, folded, nameOf, face, items, totalOf, onMore, onFold } = props;
  const { t } = useTranslation('board');
  const help = useId();
  const { region, hands } = useHands(props);
  return (
    <div ref={region} className={classes.board} role="group" aria-label={label} aria-describedby={help}>
      <p id={help} className="sr-only">{t('help')}</p>
      {lanes.map((lane, index) => {
        const column = columns[index];
        return column ? (
          <BoardColumn
            key={lane.id}
            lane={lane}
            lanes={lanes}
            column={column}
            folded={folded.includes(lane.id)}
            total={totalOf?.(column)}
            nameOf={nameOf}
            face={face}
            items={items}
            hands={hands}
            onMore={onMore}
            onFold={onFold}
          />
        ) : null;
      })}
    </div>
  );
}

/** The board as it is when something is done on it, whichever drawing the hand began on. */
function useHands<C extends Card>(props: BoardProps<C>): { region: RefObject<HTMLDivElement | null>; hands: Hands } {
  const region = useRef<HTMLDivElement>(null);
  const now = useRef(props);
  const carried = useRef<{ id: string; to: string } | null>(null);

  useLayoutEffect(() => {
    now.current = props;
    // Focus goes along with the card that is carried, as soon as it has arrived.
    const arrived = carried.current && placeOf(props.columns, carried.current.id)?.column === carried.current.to;
    if (!carried.current || !arrived) return;
    (faceOf(region.current, carried.current.id) ?? railOf(region.current, carried.current.to))?.focus();
    carried.current = null;
  });

  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const drop = ({ source, location }: Drop) => {
      const { columns, folded, onMove } = now.current;
      const found = dropOf(columns, source.data, location.current.dropTargets);
      if (!found) return;
      const place = folded.includes(found.place.column) ? topOf(columns, found.place.column) : found.place;
      if (!isThere(columns, found.id, place)) onMove?.(found.id, place);
    };
    return combine(autoScrollForElements({ element }), monitorForElements({ onDrop: drop }));
  }, []);

  const movable = props.onMove !== undefined;
  const hands = useMemo<Hands>(() => {
    const move = (id: string, place: Place | null) => {
      if (!place) return;
      carried.current = { id, to: place.column };
      now.current.onMove?.(id, place);
    };
    return {
      movable,
      open: (id) => now.current.onOpen(id),
      look: (id, direction) => {
        const { columns, folded } = now.current;
        const next = neighbour(columns.filter((column) => !folded.includes(column.id)), id, direction);
        if (next) faceOf(region.current, next)?.focus();
      },
      carry: (id, direction) => move(id, placeAfter(now.current.columns, id, direction)),
      send: (id, lane) => move(id, topOf(now.current.columns, lane)),
    };
  }, [movable]);
  return { region, hands };
}

type Drop = Parameters<NonNullable<Parameters<typeof monitorForElements>[0]['onDrop']>>[0];

function placeAfter<C extends Card>(columns: readonly Column<C>[], id: string, direction: Direction): Place | null {
  switch (direction) {
    case 'up':
      return placeBeside(columns, id, -1);
    case 'down':
      return placeBeside(columns, id, 1);
    case 'left':
    case 'right': {
      const lane = columnBeside(columns, id, direction);
      return lane === null ? null : topOf(columns, lane);
    }
  }
}

/** Whoever sends a card elsewhere wants to see it there, so it goes to the top. */
function topOf<C extends Card>(columns: readonly Column<C>[], lane: string): Place {
  return { column: lane, before: columns.find((column) => column.id === lane)?.cards[0]?.id ?? null };
}

function faceOf(region: HTMLElement | null, id: string): HTMLElement | null {
  return region?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] [data-face]`) ?? null;
}

function railOf(region: HTMLElement | null, lane: string): HTMLElement | null {
  return region?.querySelector<HTMLElement>(`[data-rail="${CSS.escape(lane)}"]`) ?? null;
}
