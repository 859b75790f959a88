import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { IconLayoutSidebarRightCollapse } from '@tabler/icons-react';
import { memo, useEffect, useId, useRef, useState, type CSSProperties, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card, Column } from './board';
import { BoardCard, type CardFace } from './BoardCard';
import type { BoardWishes, Hands, Lane } from './lanes';
import classes from './Board.module.css';

interface ColumnProps<C extends Card> extends CardFace<C>, Pick<BoardWishes, 'onMore' | 'onFold'> {
  lane: Lane;
  lanes: readonly Lane[];
  column: Column<C>;
  folded: boolean;
  total: string | undefined;
  hands: Hands;
}

function AnyColumn<C extends Card>(props: ColumnProps<C>) {
  return props.folded ? <Rail {...props} /> : <Open {...props} />;
}

/** Drawn anew only when something in it changed. */
export const BoardColumn = memo(AnyColumn) as typeof AnyColumn;

function Open<C extends Card>({ lane, lanes, column, total, nameOf, face, items, hands, onMore, onFold }: ColumnProps<C>) {
  const { t } = useTranslation('board');
  const whole = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const title = useId();
  const over = useDropTarget(whole, lane.id);
  useEffect(() => (list.current ? autoScrollForElements({ element: list.current }) : undefined), []);
  return (
    <section ref={whole} className={classes.column} style={colourOf(lane)} data-over={over || undefined} aria-labelledby={title}>
      <header className={classes.head} role="presentation">
        <lane.icon size={16} className={classes.icon} aria-hidden />
        <h2 id={title} className={`${classes.title} ellipsis`} title={lane.name}>{lane.name}</h2>
        <span className={classes.count}>
          <span aria-hidden>{column.count}</span>
          <span className="sr-only">{t('cards', { count: column.count })}</span>
        </span>
        {total !== undefined && <span className={classes.total}>{total}</span>}
        {lane.foldable && (
          <button type="button" className={classes.dots} aria-label={t('fold', { name: lane.name })} onClick={() => onFold(lane.id, true)}>
            <IconLayoutSidebarRightCollapse size={16} aria-hidden />
          </button>
        )}
      </header>
      {/* What scrolls has to be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={list} className={classes.body} role="group" aria-labelledby={title} tabIndex={0}>
        {column.cards.length > 0 ? (
          <ol className={classes.cards}>
            {column.cards.map((card) => (
              <BoardCard key={card.id} card={card} lane={lane.id} lanes={lanes} nameOf={nameOf} face={face} items={items} hands={hands} />
            ))}
          </ol>
        ) : (
          <p className={classes.empty}>{t(hands.movable ? 'dropHere' : 'empty')}</p>
        )}
        {column.more && (
          <button type="button" className={classes.more} onClick={() => onMore(lane.id)}>{t('more', { name: lane.name })}</button>
        )}
      </div>
    </section>
  );
}

function Rail<C extends Card>({ lane, column, onFold }: ColumnProps<C>) {
  const { t } = useTranslation('board');
  const rail = useRef<HTMLButtonElement>(null);
  const over = useDropTarget(rail, lane.id);
  return (
    <button
      ref={rail}
      type="button"
      className={classes.rail}
      style={colourOf(lane)}
      data-rail={lane.id}
      data-over={over || undefined}
      onClick={() => onFold(lane.id, false)}
    >
      <lane.icon size={16} aria-hidden />
      <span className={classes.railName} aria-hidden>{lane.name}</span>
      <span className={classes.count} aria-hidden>{column.count}</span>
      <span className="sr-only">{`${t('unfold', { name: lane.name })}, ${t('cards', { count: column.count })}`}</span>
    </button>
  );
}

/** Whether a card hangs over the element now. */
function useDropTarget(element: RefObject<HTMLElement | null>, column: string): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    return dropTargetForElements({
      element: element.current,
      getData: () => ({ column }),
      canDrop: ({ source }) => typeof source.data.card === 'string',
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [element, column]);
  return over;
}

function colourOf(lane: Lane): CSSProperties {
  return { '--lane': lane.colour } as CSSProperties;
}
