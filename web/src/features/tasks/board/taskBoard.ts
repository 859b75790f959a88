import type { Column } from '@/shared/board/board';
import type { Task, TaskBoard } from '../tasks';

/** The board's columns; `mayGrow`: more cards can be asked for. */
export function columnsOf(board: TaskBoard, mayGrow: boolean): Column<Task>[] {
  return board.columns.map(({ state, items, count, next }) => ({ id: state.id, cards: items, count, sum: 0, more: mayGrow && Boolean(next) }));
}

/** The board with these columns, everything else as the server said. */
export function withColumns(board: TaskBoard, columns: readonly Column<Task>[]): TaskBoard {
  return {
    ...board,
    columns: board.columns.map((column) => {
      const shown = columns.find(({ id }) => id === column.state.id);
      return shown ? { ...column, items: [...shown.cards], count: shown.count } : column;
    }),
  };
}
