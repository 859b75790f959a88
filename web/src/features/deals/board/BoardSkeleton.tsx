import { Skeleton } from '@mantine/core';
import classes from '@/shared/board/Board.module.css';

/** The board's room while it is on its way, so that nothing jumps when it comes. */
export function BoardSkeleton({ lanes }: { lanes: number }) {
  return (
    <div className={classes.board} aria-busy>
      {Array.from({ length: Math.min(lanes, 5) }, (_, index) => (
        <div key={index} className={classes.column}>
          <Skeleton height="100%" radius="md" />
        </div>
      ))}
    </div>
  );
}
