import { queryOptions } from '@tanstack/react-query';
import { api, body, type Schemas } from '@/shared/api/client';
import type { Column } from '@/shared/board/board';
import type { DealFilters } from '../search';

export type Board = Schemas['BoardView'];
export type BoardStage = Schemas['BoardStage'];
export type BoardCard = Schemas['BoardCard'];

/** How many pages of a column somebody asked for beyond the first. */
export type Depth = Readonly<Record<string, number>>;

const CARDS = '50';

export function boardQuery(pipeline: string, filters: DealFilters, depth: Depth) {
  return queryOptions({
    queryKey: ['deals', 'board', pipeline, filters, depth],
    queryFn: async ({ signal }) => {
      const path = { id: pipeline };
      const board = await body(api.GET('/api/v1/pipelines/{id}/board', { params: { path, query: { ...filters, limit: CARDS } }, signal }));
      const stages = await Promise.all(board.stages.map((stage) => deepened(stage, depth[stage.id] ?? 0)));
      return { ...board, stages };

      async function deepened(stage: BoardStage, pages: number): Promise<BoardStage> {
        if (pages === 0 || !stage.next) return stage;
        const page = await body(
          api.GET('/api/v1/pipelines/{id}/board/{stageId}', {
            params: { path: { ...path, stageId: stage.id }, query: { ...filters, limit: CARDS, cursor: stage.next } },
            signal,
          }),
        );
        return deepened({ ...stage, items: [...stage.items, ...page.items], next: page.next }, pages - 1);
      }
    },
  });
}

export function metricsQuery(pipeline: string, filters: DealFilters) {
  return queryOptions({
    queryKey: ['deals', 'metrics', pipeline, filters],
    queryFn: ({ signal }) => body(api.GET('/api/v1/pipelines/{id}/metrics', { params: { path: { id: pipeline }, query: filters }, signal })),
  });
}

export function columnsOf(board: Board): Column<BoardCard>[] {
  return board.stages.map(({ id, items, count, sum, next }) => ({ id, cards: items, count, sum, more: Boolean(next) }));
}

/** The board with these columns, everything else as the server said. */
export function withColumns(board: Board, columns: readonly Column<BoardCard>[]): Board {
  const stages = board.stages.map((stage) => {
    const column = columns.find(({ id }) => id === stage.id);
    return column ? { ...stage, items: [...column.cards], count: column.count, sum: column.sum } : stage;
  });
  return { ...board, stages };
}

/** What a card adds to the sum of its column; what another currency adds only the server can tell. */
export function weightIn(currency: string): (card: Pick<BoardCard, 'value' | 'currency'>) => number {
  return (card) => (card.currency === currency ? card.value : 0);
}
