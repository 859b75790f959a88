import { Menu, SegmentedControl, Title, Button } from '@mantine/core';
import { IconChevronDown, IconMoodSmile } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { ErrorNotice } from '@/shared/ui/Banners';
import { ChannelIcon, channelName } from '@/shared/ui/ChannelIcon';
import { EmptyState } from '@/shared/ui/EmptyState';
import { VirtualList } from '@/shared/ui/VirtualList';
import { ConversationRow } from './ConversationRow';
import { queueQuery } from './queries';
import { CHANNELS, parseQueue, STATUSES, type QueueSearch, type Status } from './search';
import classes from './inbox.module.css';

const ROW = 72;

export function Queue({ selected }: { selected: string | undefined }) {
  const { t } = useTranslation('inbox');
  const search = parseQueue(useSearch({ strict: false }) as Record<string, unknown>);
  const navigate = useNavigate();
  const show = (changes: QueueSearch) =>
    void navigate({ to: '.', search: { ...search, ...changes }, replace: true });
  return (
    <>
      <div className={classes.queueHead}>
        <div className={classes.line}>
          <Title order={1} size="h4">{t('title')}</Title>
          <ChannelMenu search={search} onChange={show} />
        </div>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('status')}
          value={search.status ?? 'open'}
          onChange={(status) => show({ status: status as Status })}
          data={STATUSES.map((value) => ({ value, label: t(`statusOf.${value}`) }))}
        />
      </div>
      <Rows search={search} selected={selected} />
    </>
  );
}

function ChannelMenu({ search, onChange }: { search: QueueSearch; onChange: (changes: QueueSearch) => void }) {
  const { t } = useTranslation('inbox');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button ml="auto" variant="subtle" color="gray" size="compact-sm" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {search.channel ? channelName(search.channel) : t('allChannels')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onChange({ channel: undefined })}>{t('allChannels')}</Menu.Item>
        {CHANNELS.map((channel) => (
          <Menu.Item key={channel} onClick={() => onChange({ channel })}><ChannelIcon channel={channel} named /></Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Rows({ search, selected }: { search: QueueSearch; selected: string | undefined }) {
  const { t } = useTranslation('inbox');
  const navigate = useNavigate();
  const list = useInfiniteQuery(queueQuery(search));
  const { hasNextPage, isFetching, fetchNextPage } = list;
  const rows = rowsOf(list.data);
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  if (list.isError) return <div className={classes.notice}><ErrorNotice error={list.error} onRetry={() => void list.refetch()} /></div>;
  if (list.isPending) return null;
  if (rows.length === 0) return <EmptyState icon={IconMoodSmile} title={t(`empty.${search.status ?? 'open'}`)} text={t('emptyHelp')} />;
  return (
    <VirtualList
      label={t('queue')}
      rows={rows}
      rowHeight={ROW}
      selected={selected}
      onSelect={({ id }) =>
        void navigate({ to: '/bandeja/$conversation', params: { conversation: id }, search, replace: selected !== undefined })
      }
      onEnd={hasNextPage ? more : undefined}
    >
      {(conversation) => <ConversationRow conversation={conversation} />}
    </VirtualList>
  );
}
