import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import classes from './VirtualList.module.css';

interface VirtualListProps<T extends { id: string }> {
  label: string;
  rows: readonly T[];
  rowHeight: number;
  selected?: string | undefined;
  onSelect: (row: T) => void;
  children: (row: T) => ReactNode;
  /** Asks for the next page when the end comes into sight. */
  onEnd?: (() => void) | undefined;
}

const CLOSE_TO_THE_END = 15;

/** A list of any length: only the rows in sight are in the page. Arrows, Home and End move through it. */
export function VirtualList<T extends { id: string }>(props: VirtualListProps<T>) {
  const { label, rows, rowHeight, selected, onSelect, children, onEnd } = props;
  const frame = useRef<HTMLDivElement>(null);
  const base = useId();
  const current = rows.findIndex((row) => row.id === selected);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;

  useEffect(() => {
    if (rows.length > 0 && lastShown >= rows.length - CLOSE_TO_THE_END) onEnd?.();
  }, [lastShown, rows.length, onEnd]);

  const move = (event: KeyboardEvent) => {
    const target = destination(event.key, current, rows.length);
    const row = target === undefined ? undefined : rows[target];
    if (target === undefined || !row) return;
    event.preventDefault();
    onSelect(row);
    virtual.scrollToIndex(target);
  };

  return (
    <div
      ref={frame}
      className={classes.frame}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={current >= 0 ? `${base}-${current}` : undefined}
      onKeyDown={move}
    >
      <div role="presentation" className={classes.all} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start, size }) => {
          const row = rows[index];
          return row ? (
            // Arrows on the list itself do for the keyboard what a click does here.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={key}
              id={`${base}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === current}
              aria-posinset={index + 1}
              aria-setsize={onEnd ? -1 : rows.length}
              className={classes.row}
              style={{ height: size, transform: `translateY(${start}px)` }}
              onClick={() => onSelect(row)}
            >
              {children(row)}
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}

function destination(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
