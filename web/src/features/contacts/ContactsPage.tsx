import { IconAddressBook } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { SplitView } from '@/shared/ui/SplitView';
import { ContactDialog } from './ContactDialog';
import { ContactList } from './ContactList';
import { ContactRecord } from './ContactRecord';
import { ContactTable } from './ContactTable';
import { useContactSearch } from './useContactSearch';

export function ContactsPage() {
  const { t } = useTranslation('contacts');
  const { search } = useContactSearch();
  if (search.mode === 'tabla') return <ContactTable />;
  return (
    <>
      <SplitView
        listLabel={t('list')}
        recordLabel={t('record')}
        recordOpen={search.id !== undefined}
        list={<ContactList />}
        record={search.id ? <ContactRecord key={search.id} id={search.id} /> : <NoneChosen />}
      />
      <ContactDialog />
    </>
  );
}

function NoneChosen() {
  const { t } = useTranslation('contacts');
  return <EmptyState icon={IconAddressBook} title={t('choose')} text={t('chooseHelp')} />;
}
