import { Button, TextInput, Title } from '@mantine/core';
import { IconBuilding, IconPlus, IconSearch, IconSearchOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { useSettled } from '@/shared/hooks/useSettled';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { Chips } from '@/shared/ui/Chips';
import { EmptyState } from '@/shared/ui/EmptyState';
import { SplitView } from '@/shared/ui/SplitView';
import { VirtualList } from '@/shared/ui/VirtualList';
import { CompanyDialog } from './CompanyDialog';
import { CompanyPanel } from './CompanyPanel';
import { CompanyRow } from './CompanyRow';
import { companiesQuery } from './queries';
import { companiesRoute } from './routes';
import { STATUSES, type CompanySearch } from './search';
import classes from './companies.module.css';

const ROW = 64;

export function useCompanySearch() {
  const search = companiesRoute.useSearch();
  const navigate = useNavigate({ from: '/empresas' });
  const change = useCallback(
    (changes: Partial<CompanySearch>, replace = false) => void navigate({ search: (now) => ({ ...now, ...changes }), replace }),
    [navigate],
  );
  return { search, change };
}

export function CompaniesPage() {
  const { t } = useTranslation('companies');
  const { search, change } = useCompanySearch();
  const none = <EmptyState icon={IconBuilding} title={t('choose')} text={t('chooseHelp')} />;
  return (
    <>
      <SplitView
        listLabel={t('list')}
        recordLabel={t('record')}
        recordOpen={search.id !== undefined}
        list={<List />}
        record={search.id ? <CompanyPanel key={search.id} id={search.id} tab={search.tab ?? 'datos'} onChange={change} /> : none}
      />
      <CompanyDialog search={search} onChange={change} />
    </>
  );
}

function List() {
  const { t } = useTranslation('companies');
  const { search, change } = useCompanySearch();
  const may = useMay();
  const [typed, setTyped] = useState(search.q ?? '');
  const words = useSettled(typed.trim(), 150);
  useEffect(() => change({ q: words || undefined }, true), [words, change]);
  return (
    <>
      <div className={classes.head}>
        <div className={classes.line}>
          <Title order={1} size="h4">{t('title')}</Title>
          {may('companies:create') && <Button ml="auto" size="xs" h={34} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => change({ dialog: 'nueva' })}>{t('newShort')}</Button>}
        </div>
        <TextInput type="search" leftSection={<IconSearch size={16} aria-hidden />} placeholder={t('searchHint')} aria-label={t('searchHint')} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
        <Chips label={t('status')} options={STATUSES.map((value) => ({ value, label: t(`statusOf.${value}`) }))} chosen={search.status ?? []} onChange={(status) => change({ status: status.length ? status : undefined }, true)} />
      </div>
      <Rows />
    </>
  );
}

function Rows() {
  const { t } = useTranslation('companies');
  const { search, change } = useCompanySearch();
  const list = useInfiniteQuery(companiesQuery(search));
  const { hasNextPage, isFetching, fetchNextPage } = list;
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  if (list.isError) return <div className={classes.notice}><ErrorNotice error={list.error} onRetry={() => void list.refetch()} /></div>;
  if (list.isPending) return null;
  const rows = rowsOf(list.data);
  if (rows.length === 0) {
    return search.q || search.status ? <EmptyState icon={IconSearchOff} title={t('noMatch')} /> : <EmptyState icon={IconBuilding} title={t('empty')} text={t('emptyHelp')} />;
  }
  return (
    <VirtualList label={t('list')} rows={rows} rowHeight={ROW} selected={search.id} onSelect={({ id }) => change({ id }, search.id !== undefined)} onEnd={hasNextPage ? more : undefined}>
      {(company) => <CompanyRow company={company} />}
    </VirtualList>
  );
}
