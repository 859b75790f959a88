import type { ReactNode } from 'react';
import classes from './SplitView.module.css';

interface SplitViewProps {
  list: ReactNode;
  record: ReactNode;
  listLabel: string;
  recordLabel: string;
  /** On a phone there is room for one of the two: the record once one is chosen. */
  recordOpen: boolean;
}

/** A list and, beside it, the record that is chosen there. */
export function SplitView({ list, record, listLabel, recordLabel, recordOpen }: SplitViewProps) {
  return (
    <div className={classes.split} data-open={recordOpen || undefined}>
      <section className={classes.list} aria-label={listLabel}>{list}</section>
      <section className={classes.record} aria-label={recordLabel}>{record}</section>
    </div>
  );
}
