import { ActionIcon, Indicator, Menu, Title, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3, IconLayoutSidebar } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { ErrorNotice } from '@/shared/ui/Banners';
import { COLUMNS, keepColumns, keptColumns, type Column } from './columns';
import { ContactFilterMenu, FiltersInForce } from './ContactFilters';
import { SearchField } from './ContactList';
import { NoContacts } from './NoContacts';
import { contactsQuery } from './queries';
import { countFilters, filtersOf, type Sort } from './search';
import { useContactSearch } from './useContactSearch';
import { ViewMenu } from './ViewMenu';
import head from './contacts.module.css';
import classes from './table.module.css';

const ROW = 40;

/** The same list for work on many: dense, with columns to choose and to sort by. */
export function ContactTable() {
  const { t } = useTranslation('contacts');
  const { search, change } = useContactSearch();
  const [shown, setShown] = useState(keptColumns);
  const columns = COLUMNS.filter((column) => column.always || shown.includes(column.id));
  return (
    <div className={classes.page}>
      <div className={head.bar}>
        <Title order={1} size="h4">{t('title')}</Title>
        <ViewMenu />
        <div className={classes.search}><SearchField /></div>
        <Indicator disabled={countFilters(search) === 0} label={countFilters(search)} size={16} offset={4}><ContactFilterMenu /></Indicator>
        <ColumnMenu shown={shown} onChange={(ids) => setShown(keepColumns(ids))} />
        <Tooltip label={t('listMode')}>
          <ActionIcon variant="default" size={36} aria-label={t('listMode')} onClick={() => change({ mode: undefined })}><IconLayoutSidebar size={18} /></ActionIcon>
        </Tooltip>
        <FiltersInForce />
      </div>
      <Rows columns={columns} />
    </div>
  );
}

function ColumnMenu({ shown, onChange }: { shown: string[]; onChange: (ids: string[]) => void }) {
  const { t } = useTranslation('contacts');
  const toggle = (id: string) => onChange(shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id]);
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t('columns')}><IconColumns3 size={18} /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {COLUMNS.filter((column) => !column.always).map(({ id }) => (
          <Menu.CheckboxItem key={id} checked={shown.includes(id)} onChange={() => toggle(id)}>{t(`column.${id}`)}</Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Rows({ columns }: { columns: Column[] }) {
  const { t } = useTranslation('contacts');
  const { search, change } = useContactSearch();
  const frame = useRef<HTMLDivElement>(null);
  const list = useInfiniteQuery(contactsQuery(filtersOf(search)));
  const rows = rowsOf(list.data);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => frame.current, estimateSize: () => ROW, overscan: 12 });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const last = items.at(-1)?.index ?? 0;
  const { hasNextPage, isFetching, fetchNextPage } = list;
  useEffect(() => {
    if (hasNextPage && !isFetching && last >= rows.length - 20) void fetchNextPage();
  }, [last, rows.length, hasNextPage, isFetching, fetchNextPage]);

  if (list.isError) return <div className={head.notice}><ErrorNotice error={list.error} onRetry={() => void list.refetch()} /></div>;
  if (!list.isPending && rows.length === 0) return <NoContacts />;
  return (
    <div ref={frame} className={classes.frame} role="region" aria-label={t('list')} tabIndex={0}>
      <table className={classes.table} style={{ minWidth: columns.length * 150 }} aria-rowcount={hasNextPage ? -1 : rows.length + 1}>
        <thead>
          <tr>{columns.map((column) => <HeaderCell key={column.id} column={column} />)}</tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }}><td colSpan={columns.length} /></tr>}
          {items.map(({ index }) => {
            const contact = rows[index];
            return contact ? (
              <tr key={contact.id} aria-rowindex={index + 2}>
                {columns.map(({ id, cell, always }) => (
                  <td key={id}>
                    {always ? <button type="button" className={classes.open} onClick={() => change({ mode: undefined, id: contact.id })}>{cell(contact)}</button> : cell(contact)}
                  </td>
                ))}
              </tr>
            ) : null;
          })}
          {below > 0 && <tr aria-hidden style={{ height: below }}><td colSpan={columns.length} /></tr>}
        </tbody>
      </table>
    </div>
  );
}

function HeaderCell({ column: { id, sorts } }: { column: Column }) {
  const { t } = useTranslation('contacts');
  const { search, change } = useContactSearch();
  const current = search.sort ?? '-lastInteraction';
  const order = sorts?.find((sort) => sort === current);
  const descending = order?.startsWith('-');
  const next = sorts?.[(sorts.indexOf(order as Sort) + 1) % sorts.length];
  return (
    <th scope="col" aria-sort={order ? (descending ? 'descending' : 'ascending') : undefined}>
      {next ? (
        <button type="button" className={classes.sort} onClick={() => change({ sort: next }, 'replace')}>
          {t(`column.${id}`)}
          {order && (descending ? <IconArrowDown size={14} aria-hidden /> : <IconArrowUp size={14} aria-hidden />)}
        </button>
      ) : (
        t(`column.${id}`)
      )}
    </th>
  );
}
