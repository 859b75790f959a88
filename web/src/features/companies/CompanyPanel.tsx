import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { usePanels } from '@/shared/features/registry';
import { ago, day } from '@/shared/format/time';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { HomeNothing, HomeRow, HomeRows } from '@/shared/ui/HomeCard';
import { Initials } from '@/shared/ui/Initials';
import { RecordPanel } from '@/shared/ui/RecordPanel';
import { CompanyFacts } from './CompanyFacts';
import { daysToRenewal } from './health';
import { companyContactsQuery, companyQuery, type Company } from './queries';
import type { CompanySearch } from './search';
import classes from './companies.module.css';

interface CompanyPanelProps {
  id: string;
  tab: string;
  onChange: (changes: Partial<CompanySearch>, replace?: boolean) => void;
}

export function CompanyPanel({ id, tab, onChange }: CompanyPanelProps) {
  const { t } = useTranslation(['companies', 'shared']);
  const may = useMay();
  const company = useQuery({ ...companyQuery(id), placeholderData: undefined });
  const panels = usePanels('company').map(({ id: key, label, Content }) => ({ id: key, label: label(), content: <Content id={id} /> }));
  if (company.isError) return <div className={classes.notice}><ErrorNotice error={company.error} onRetry={() => void company.refetch()} /></div>;
  if (!company.data) return null;
  const shown = company.data;
  return (
    <RecordPanel
      title={shown.name}
      subtitle={[shown.domain, shown.industry, shown.country].filter(Boolean).map((text) => <span key={text}>{text}</span>)}
      avatar={<Initials name={shown.name} size={52} square />}
      actions={may('companies:edit') && <Button size="xs" variant="default" leftSection={<IconPencil size={15} aria-hidden />} onClick={() => onChange({ dialog: 'editar' })}>{t('shared:edit')}</Button>}
      banner={<Renewal company={shown} />}
      tab={tab}
      onTab={(next) => onChange({ tab: next }, true)}
      onClose={() => onChange({ id: undefined, tab: undefined })}
      tabs={[
        { id: 'datos', label: t('tab.data'), content: <CompanyFacts company={shown} /> },
        { id: 'contactos', label: t('tab.contacts'), content: <People id={id} /> },
        ...panels,
      ]}
    />
  );
}

function Renewal({ company }: { company: Company }) {
  const { t } = useTranslation('companies');
  const { renewalOn } = company.contract;
  const days = daysToRenewal(renewalOn, new Date());
  if (days === undefined || !renewalOn) return null;
  return <div role="status" className={classes.renewal}>{days < 0 ? t('renewalPast', { day: day(`${renewalOn}T12:00`) }) : t('renewalSoon', { count: days, day: day(`${renewalOn}T12:00`) })}</div>;
}

function People({ id }: { id: string }) {
  const { t } = useTranslation(['companies', 'shared']);
  const list = useInfiniteQuery(companyContactsQuery(id));
  if (list.isError) return <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />;
  const people = rowsOf(list.data);
  if (people.length === 0 && !list.isPending) return <HomeNothing>{t('nobody')}</HomeNothing>;
  return (
    <>
      <HomeRows>
        {people.map((person) => (
          <HomeRow key={person.id} href={`/contactos?id=${person.id}`}>
            <Initials name={person.displayName} />
            <span className={classes.main}>
              <span className={classes.name}>{person.displayName}</span>
              <span className={classes.sub}>{person.role || person.position}</span>
            </span>
            {person.lastInteractionAt && <span className={classes.sub}>{ago(person.lastInteractionAt)}</span>}
          </HomeRow>
        ))}
      </HomeRows>
      {list.hasNextPage && <Button variant="default" mt="sm" onClick={() => void list.fetchNextPage()}>{t('shared:loadMore')}</Button>}
    </>
  );
}
