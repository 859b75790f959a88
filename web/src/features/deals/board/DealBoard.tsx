import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { cardOf, neighbourAt, placeOf, type Column, type Place } from '@/shared/board/board';
import { Board } from '@/shared/board/Board';
import type { Lane } from '@/shared/board/lanes';
import { useMoves } from '@/shared/board/useMoves';
import { money } from '@/shared/format/numbers';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { refreshDeals, type WhyLost } from '../deals';
import { LostDialog } from '../LostDialog';
import { filtersIn } from '../search';
import { STAGE_ICONS, stageColour, type Pipeline } from '../stages';
import { useDealSearch } from '../useDealSearch';
import { boardQuery, columnsOf, weightIn, withColumns, type Board as BoardData, type BoardCard, type Depth } from './dealBoard';
import { BoardSkeleton } from './BoardSkeleton';
import { DealFace } from './DealFace';

const nameOf = (card: BoardCard) => card.name;

export function DealBoard({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation('deals');
  const { search, change } = useDealSearch();
  const filters = useMemo(() => filtersIn(search), [search]);
  const [depth, setDepth] = useState<Depth>({});
  const query = boardQuery(pipeline.id, filters, depth);
  const { data, error, refetch } = useQuery(query);
  const mayMove = useMay()('deals:edit');
  const lanes = useMemo(() => lanesOf(pipeline), [pipeline]);
  const face = useCallback(
    (card: BoardCard) => <DealFace card={card} stage={pipeline.stages.find(({ id }) => id === card.stageId)} />,
    [pipeline],
  );
  const { move, losing, lose, keep } = useDealMoves(pipeline, data, query.queryKey);

  if (!data) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <BoardSkeleton lanes={lanes.length} />;
  return (
    <>
      <Board
        label={t('boardOf', { name: pipeline.name })}
        lanes={lanes}
        columns={columnsOf(data)}
        folded={search.lost === 'open' ? [] : lanes.filter(({ foldable }) => foldable).map(({ id }) => id)}
        nameOf={nameOf}
        face={face}
        totalOf={(column) => money(column.sum, data.currency)}
        onOpen={(id) => change({ id })}
        onMove={mayMove ? move : undefined}
        onMore={(stage) => setDepth((now) => ({ ...now, [stage]: (now[stage] ?? 0) + 1 }))}
        onFold={(_, folded) => change({ lost: folded ? undefined : 'open' }, 'replace')}
      />
      <LostDialog name={losing} onConfirm={lose} onClose={keep} />
    </>
  );
}

function lanesOf(pipeline: Pipeline): Lane[] {
  return pipeline.stages.map((stage) => ({
    id: stage.id,
    name: stage.name,
    colour: stageColour(stage),
    icon: STAGE_ICONS[stage.type],
    foldable: stage.type === 'lost',
  }));
}

interface Loss {
  id: string;
  place: Place;
  name: string;
}

/** Moves as the board makes them, but none to lost before somebody said why. */
function useDealMoves(pipeline: Pipeline, board: BoardData | undefined, queryKey: ReturnType<typeof boardQuery>['queryKey']) {
  const queries = useQueryClient();
  const [loss, setLoss] = useState<Loss | null>(null);
  const reasons = useRef(new Map<string, WhyLost>());
  const shown = useCallback(() => queries.getQueryData<BoardData>(queryKey) ?? board, [queries, queryKey, board]);
  const read = useCallback((): Column<BoardCard>[] => {
    const now = shown();
    return now ? columnsOf(now) : [];
  }, [shown]);
  const stageOf = (id: string) => pipeline.stages.find((stage) => stage.id === id);

  const { move: moveNow } = useMoves<BoardCard>({
    read,
    show: (columns) => {
      const now = shown();
      // An answer that is still on its way would undo what is shown.
      void queries.cancelQueries({ queryKey });
      if (now) queries.setQueryData(queryKey, withColumns(now, columns));
    },
    save: async (card, place) => {
      const lostReason = reasons.current.get(card.id);
      reasons.current.delete(card.id);
      const to = { stageId: place.column, ...neighbourAt(read(), card.id, place), version: card.version, ...(lostReason && { lostReason }) };
      return body(api.POST('/api/v1/deals/{id}/move', { params: { path: { id: card.id } }, body: to }));
    },
    takeBack: (card) => body(api.POST('/api/v1/deals/{id}/undo', { params: { path: { id: card.id } } })),
    settle: () => void refreshDeals(queries),
    weight: weightIn(board?.currency ?? ''),
    entering: (card, column) => ({ ...card, stageId: column, probability: stageOf(column)?.probability ?? card.probability }),
    nameOf,
    columnName: (id) => stageOf(id)?.name ?? '',
  });

  const move = (id: string, place: Place) => {
    const columns = read();
    const isLost = stageOf(place.column)?.type === 'lost';
    if (!isLost || placeOf(columns, id)?.column === place.column) moveNow(id, place);
    else setLoss({ id, place, name: cardOf(columns, id)?.name ?? '' });
  };
  const lose = (why: WhyLost) => {
    if (!loss) return;
    reasons.current.set(loss.id, why);
    setLoss(null);
    moveNow(loss.id, loss.place);
  };
  return { move, losing: loss?.name, lose, keep: () => setLoss(null) };
}
