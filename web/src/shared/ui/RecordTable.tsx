import type { ReactNode } from 'react';
import { EndOfRows } from './EndOfRows';
import classes from './RecordTable.module.css';

interface RecordTableProps {
  label: string;
  headings: ReactNode;
  children: ReactNode;
  rows: Parameters<typeof EndOfRows>[0]['rows'];
}

/** A table of as many records as there are, page by page. */
export function RecordTable({ label, headings, children, rows }: RecordTableProps) {
  return (
    // What scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={classes.table}>
        <thead><tr>{headings}</tr></thead>
        <tbody>{children}</tbody>
      </table>
      <EndOfRows rows={rows} />
    </div>
  );
}

/** A name that opens its record. */
export function OpenButton({ done, onOpen, children }: { done?: boolean; onOpen: () => void; children: ReactNode }) {
  return <button type="button" className={classes.open} data-done={done || undefined} onClick={onOpen}>{children}</button>;
}
