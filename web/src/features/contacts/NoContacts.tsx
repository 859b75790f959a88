import { Button } from '@mantine/core';
import { IconAddressBook, IconSearchOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { countFilters, withoutFilters } from './search';
import { useContactSearch } from './useContactSearch';

/** Nothing found is not the same as nothing there. */
export function NoContacts() {
  const { t } = useTranslation(['contacts', 'shared']);
  const { search, change } = useContactSearch();
  if (search.q || countFilters(search) > 0) {
    return (
      <EmptyState icon={IconSearchOff} title={t('noMatch')} text={t('noMatchHelp')}>
        <Button variant="default" onClick={() => change(withoutFilters(search), 'replace')}>{t('shared:clearFilters')}</Button>
      </EmptyState>
    );
  }
  return <EmptyState icon={IconAddressBook} title={t('empty')} text={t('emptyHelp')} />;
}
