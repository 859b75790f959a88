import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import classes from './RecordTable.module.css';

interface SortHeadingProps {
  label: string;
  /** The word for this order; nothing where rows cannot stand in it. */
  by?: string | undefined;
  /** The order they stand in now, with a minus for the other way round. */
  now: string;
  onSort: (order: string) => void;
  number?: boolean | undefined;
}

/** The head of a column, which puts the rows in its order and, pressed again, the other way round. */
export function SortHeading({ label, by, now, onSort, number }: SortHeadingProps) {
  const style = number ? { justifyContent: 'flex-end' } : undefined;
  if (!by) return <th scope="col"><span className={classes.column} style={style}>{label}</span></th>;
  const ascending = now === by;
  const descending = now === `-${by}`;
  return (
    <th scope="col" aria-sort={ascending ? 'ascending' : descending ? 'descending' : 'none'}>
      <button type="button" className={classes.sort} style={style} onClick={() => onSort(ascending ? `-${by}` : by)}>
        {label}
        {ascending && <IconArrowUp size={14} aria-hidden />}
        {descending && <IconArrowDown size={14} aria-hidden />}
      </button>
    </th>
  );
}
