import { Button } from '@mantine/core';
import { IconArchive, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useBanners, usePanels, useRecordActions } from '@/shared/features/registry';
import { useGo } from '@/shared/features/useGo';
import { ago, exact } from '@/shared/format/time';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { Initials } from '@/shared/ui/Initials';
import { RecordPanel } from '@/shared/ui/RecordPanel';
import { tell, tellProblem } from '@/shared/ui/toasts';
import { ContactFacts } from './ContactFacts';
import { ContactScore } from './ContactScore';
import { Interactions } from './Interactions';
import { contactQuery, useArchiveContact, type Contact } from './queries';
import { roleOf } from './describe';
import { Timeline } from './Timeline';
import { useContactSearch } from './useContactSearch';
import classes from './contacts.module.css';

export function ContactRecord({ id }: { id: string }) {
  const contact = useQuery({ ...contactQuery(id), placeholderData: undefined });
  if (contact.isError) return <div className={classes.notice}><ErrorNotice error={contact.error} onRetry={() => void contact.refetch()} /></div>;
  return contact.data ? <Shown contact={contact.data} /> : null;
}

function Shown({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const { search, change } = useContactSearch();
  const panels = usePanels('contact').map(({ id, label, Content }) => ({ id, label: label(), content: <Content id={contact.id} /> }));
  return (
    <RecordPanel
      title={contact.name.display}
      subtitle={<Subtitle contact={contact} />}
      avatar={<Initials name={contact.name.display} size={52} />}
      aside={<ContactScore contact={contact} />}
      actions={<Actions contact={contact} />}
      banner={<Banners id={contact.id} />}
      tab={search.tab ?? 'timeline'}
      onTab={(tab) => change({ tab }, 'replace')}
      onClose={() => change({ id: undefined, tab: undefined })}
      tabs={[
        { id: 'datos', label: t('tab.data'), content: <ContactFacts contact={contact} /> },
        { id: 'timeline', label: t('tab.timeline'), content: <Timeline contactId={contact.id} /> },
        { id: 'interacciones', label: t('tab.interactions'), content: <Interactions contact={contact} /> },
        ...panels,
      ]}
    />
  );
}

function Subtitle({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const last = contact.lastInteractionAt;
  return (
    <>
      {contact.archivedAt && <b>{t('archived')}</b>}
      {roleOf(contact) && <span>{roleOf(contact)}</span>}
      <span title={last ? exact(last) : undefined}>{last ? t('lastInteraction', { ago: ago(last) }) : t('neverInteracted')}</span>
    </>
  );
}

function Banners({ id }: { id: string }) {
  return useBanners('contact').map(({ id: key, Content }) => (
    <Suspense key={key}>
      <Content id={id} />
    </Suspense>
  ));
}

function Actions({ contact }: { contact: Contact }) {
  const { t } = useTranslation(['contacts', 'shared']);
  const go = useGo();
  const may = useMay();
  const { change } = useContactSearch();
  const archive = useArchiveContact(contact.id);
  const record = { id: contact.id, name: contact.name.display, companyId: contact.company?.id };
  const archived = contact.archivedAt != null;
  const turn = () => archive.mutate(!archived, { onSuccess: () => tell(t(archived ? 'restoredIt' : 'archivedIt', { name: record.name })), onError: tellProblem });
  return (
    <>
      {useRecordActions('contact').map((action) => (
        <Button key={action.id} size="xs" variant="default" leftSection={<action.icon size={15} aria-hidden />} onClick={() => go(action.href(record))}>{action.label()}</Button>
      ))}
      {may('contacts:edit') && <Button size="xs" variant="default" leftSection={<IconPencil size={15} aria-hidden />} onClick={() => change({ dialog: 'editar' })}>{t('shared:edit')}</Button>}
      {may(archived ? 'contacts:edit' : 'contacts:delete') && (
        <Button size="xs" variant="subtle" color="gray" loading={archive.isPending} leftSection={<IconArchive size={15} aria-hidden />} onClick={turn}>{t(archived ? 'restore' : 'archive')}</Button>
      )}
    </>
  );
}
