import { ActionIcon, Button, Indicator, TextInput, Title, Tooltip } from '@mantine/core';
import { IconPlus, IconSearch, IconTable } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { useSettled } from '@/shared/hooks/useSettled';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { VirtualList } from '@/shared/ui/VirtualList';
import { ContactFilterMenu, FiltersInForce } from './ContactFilters';
import { ContactRow } from './ContactRow';
import { NoContacts } from './NoContacts';
import { contactsQuery } from './queries';
import { countFilters, filtersOf } from './search';
import { useContactSearch } from './useContactSearch';
import { ViewMenu } from './ViewMenu';
import classes from './contacts.module.css';

const ROW = 64;

export function ContactList() {
  const { t } = useTranslation('contacts');
  const { search, change } = useContactSearch();
  const may = useMay();
  return (
    <>
      <div className={classes.head}>
        <div className={classes.headLine}>
          <Title order={1} size="h4">{t('title')}</Title>
          <ViewMenu />
          <Tooltip label={t('tableMode')}>
            <ActionIcon variant="subtle" color="gray" size={34} ml="auto" aria-label={t('tableMode')} onClick={() => change({ mode: 'tabla' })}><IconTable size={18} /></ActionIcon>
          </Tooltip>
          {may('contacts:create') && (
            <Button size="xs" h={34} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => change({ dialog: 'nuevo' })}>{t('newShort')}</Button>
          )}
        </div>
        <div className={classes.headLine}>
          <SearchField />
          <Indicator disabled={countFilters(search) === 0} label={countFilters(search)} size={16} offset={4}>
            <ContactFilterMenu />
          </Indicator>
        </div>
        <FiltersInForce />
      </div>
      <Rows />
    </>
  );
}

export function SearchField() {
  const { t } = useTranslation('contacts');
  const { search, change } = useContactSearch();
  const [typed, setTyped] = useState(search.q ?? '');
  const words = useSettled(typed.trim(), 150);
  useEffect(() => {
    if (words !== (search.q ?? '')) change({ q: words || undefined }, 'replace');
    // Only what was typed leads to a new address; an address that changed elsewhere comes in below.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [words, change]);
  useEffect(() => setTyped((now) => (now.trim() === (search.q ?? '') ? now : (search.q ?? ''))), [search.q]);
  return (
    <TextInput
      type="search"
      flex={1}
      leftSection={<IconSearch size={16} aria-hidden />}
      placeholder={t('searchHint')}
      aria-label={t('searchHint')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

function Rows() {
  const { t } = useTranslation('contacts');
  const { search, change } = useContactSearch();
  const list = useInfiniteQuery(contactsQuery(filtersOf(search)));
  const { fetchNextPage, hasNextPage, isFetching } = list;
  const rows = rowsOf(list.data);
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetching]);
  if (list.isError) return <div className={classes.notice}><ErrorNotice error={list.error} onRetry={() => void list.refetch()} /></div>;
  if (list.isPending) return null;
  if (rows.length === 0) return <NoContacts />;
  return (
    <>
      <p className="sr-only" role="status">{t('shown', { count: rows.length })}</p>
      <VirtualList
        label={t('list')}
        rows={rows}
        rowHeight={ROW}
        selected={search.id}
        onSelect={({ id }) => change({ id }, search.id ? 'replace' : 'push')}
        onEnd={hasNextPage ? more : undefined}
      >
        {(contact) => <ContactRow contact={contact} />}
      </VirtualList>
    </>
  );
}
