import { ActionIcon, Button, Group, Modal, Tooltip } from '@mantine/core';
import { IconEye, IconMoodSmile, IconRefresh, IconTrash } from '@tabler/icons-react';
import { queryOptions, useMutation, useQuery, useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, done } from '@/shared/api/client';
import { pagedQuery, rowsOf } from '@/shared/api/pages';
import { number } from '@/shared/format/numbers';
import { moment } from '@/shared/format/time';
import { ErrorNotice } from '@/shared/ui/Banners';
import { ChannelIcon } from '@/shared/ui/ChannelIcon';
import { EmptyState } from '@/shared/ui/EmptyState';
import { tell, tellProblem } from '@/shared/ui/toasts';
import { Section, Table } from '../Section';
import classes from '../Settings.module.css';
import { readable } from './readable';

const load = (cursor: string | undefined, signal: AbortSignal) =>
  body(api.GET('/api/v1/unparsed', { params: { query: { limit: 50, ...(cursor && { cursor }) } }, signal }));

type Post = Awaited<ReturnType<typeof load>>['items'][number];

const unparsedQuery = pagedQuery(['unparsed'], load);

const postQuery = (id: string) =>
  queryOptions({
    queryKey: ['unparsed', id],
    queryFn: ({ signal }) => body(api.GET('/api/v1/unparsed/{id}', { params: { path: { id } }, signal })),
  });

/** What providers sent that nobody understood: kept whole, read again after a mend. */
export function UnparsedPage() {
  const { t } = useTranslation(['settings', 'shared']);
  const posts = useSuspenseInfiniteQuery(unparsedQuery);
  const [shown, setShown] = useState<Post | null>(null);
  const replayAll = useAct(() => body(api.POST('/api/v1/unparsed/replay')), ({ replayed, waiting }) =>
    t('replayedAll', { replayed, waiting }),
  );
  const rows = rowsOf(posts.data);
  if (rows.length === 0) return <EmptyState icon={IconMoodSmile} title={t('allUnderstood')} text={t('allUnderstoodHelp')} />;
  const again = (
    <Button leftSection={<IconRefresh size={16} aria-hidden />} loading={replayAll.isPending} onClick={() => replayAll.mutate()}>{t('replayAll')}</Button>
  );
  return (
    <Section title={t('section.unparsed')} lead={t('unparsedLead')} actions={again}>
      <Table label={t('section.unparsed')}>
        <thead>
          <tr>
            <th scope="col">{t('channel')}</th>
            <th scope="col">{t('arrived')}</th>
            <th scope="col">{t('reason')}</th>
            <th scope="col">{t('attempts')}</th>
            <th scope="col"><span className="sr-only">{t('actions')}</span></th>
          </tr>
        </thead>
        <tbody>
          {rows.map((post) => <Row key={post.id} post={post} onShow={setShown} />)}
        </tbody>
      </Table>
      {posts.hasNextPage && <Button variant="default" loading={posts.isFetchingNextPage} onClick={() => void posts.fetchNextPage()}>{t('shared:loadMore')}</Button>}
      <Modal opened={shown !== null} onClose={() => setShown(null)} title={t('post')} size="xl" closeButtonProps={{ 'aria-label': t('shared:close') }}>
        {shown && <Body id={shown.id} />}
      </Modal>
    </Section>
  );
}

function Row({ post, onShow }: { post: Post; onShow: (post: Post) => void }) {
  const { t } = useTranslation('settings');
  const replay = useAct(() => body(api.POST('/api/v1/unparsed/{id}/replay', { params: { path: { id: post.id } } })), ({ events, reason }) =>
    events > 0 ? t('replayed', { count: events }) : t('stillNotUnderstood', { reason }),
  );
  const discard = useAct(() => done(api.DELETE('/api/v1/unparsed/{id}', { params: { path: { id: post.id } } })), () => t('discarded'));
  return (
    <tr>
      <td><ChannelIcon channel={post.channel} named /></td>
      <td>{moment(post.receivedAt)}</td>
      <td>{post.reason}</td>
      <td>{number(post.attempts)}</td>
      <td>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <IconButton label={t('showPost')} icon={<IconEye size={17} />} onClick={() => onShow(post)} />
          <IconButton label={t('replay')} icon={<IconRefresh size={17} />} busy={replay.isPending} onClick={() => replay.mutate()} />
          <IconButton label={t('discard')} icon={<IconTrash size={17} />} busy={discard.isPending} onClick={() => discard.mutate()} />
        </Group>
      </td>
    </tr>
  );
}

function IconButton({ label, icon, busy, onClick }: { label: string; icon: React.ReactNode; busy?: boolean; onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size={30} aria-label={label} loading={busy ?? false} onClick={onClick}>{icon}</ActionIcon>
    </Tooltip>
  );
}

function Body({ id }: { id: string }) {
  const { t } = useTranslation('settings');
  const { data, error } = useQuery(postQuery(id));
  if (error) return <ErrorNotice error={error} />;
  if (!data) return null;
  return (
    <>
      <p className={classes.lead}>{data.reason}</p>
      {data.body ? <pre className={classes.mono}>{readable(data.body)}</pre> : <p>{t('tooLarge')}</p>}
    </>
  );
}

/** Does it, says what came of it, and looks at the list again. */
function useAct<T>(act: () => Promise<T>, outcome: (result: T) => string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (result) => tell(outcome(result)),
    onError: tellProblem,
    onSettled: () => queries.invalidateQueries({ queryKey: ['unparsed'] }),
  });
}
