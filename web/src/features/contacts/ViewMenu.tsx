import { Button, Menu, Modal, TextInput } from '@mantine/core';
import { IconBookmark, IconBookmarkPlus, IconChevronDown, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { countFilters, withoutFilters } from './search';
import { useContactSearch } from './useContactSearch';
import { forgetView, keepView, keptViews } from './views';

/** Lists to come back to: some for everybody, and those one kept. */
export function ViewMenu() {
  const { t } = useTranslation('contacts');
  const { search, change } = useContactSearch();
  const [views, setViews] = useState(keptViews);
  const [naming, setNaming] = useState(false);
  const show = (filters: object) => change({ ...withoutFilters(search), sort: undefined, ...filters });
  const current = views.find((view) => JSON.stringify(view.filters.score) === JSON.stringify(search.score) && view.filters.tag === search.tag && view.filters.q === search.q && countFilters(search) > 0);
  return (
    <>
      <Menu position="bottom-start" width={240}>
        <Menu.Target>
          <Button variant="subtle" color="gray" size="compact-sm" rightSection={<IconChevronDown size={14} aria-hidden />} maw={150}>{current?.name ?? t('all')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => show({})}>{t('all')}</Menu.Item>
          <Menu.Item onClick={() => show({ owner: 'me' })}>{t('mine')}</Menu.Item>
          <Menu.Item onClick={() => show({ score: ['high'], sort: '-score' })}>{t('hot')}</Menu.Item>
          {views.length > 0 && <Menu.Divider />}
          {views.map((view) => (
            <Menu.Item key={view.name} leftSection={<IconBookmark size={15} aria-hidden />} onClick={() => show(view.filters)}>{view.name}</Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconBookmarkPlus size={15} aria-hidden />} onClick={() => setNaming(true)}>{t('keepView')}</Menu.Item>
          {current && <Menu.Item leftSection={<IconTrash size={15} aria-hidden />} onClick={() => setViews(forgetView(current.name))}>{t('forgetView', { name: current.name })}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <NameView
        opened={naming}
        onClose={() => setNaming(false)}
        onName={(name) => {
          setViews(keepView(name, search));
          setNaming(false);
        }}
      />
    </>
  );
}

function NameView({ opened, onClose, onName }: { opened: boolean; onClose: () => void; onName: (name: string) => void }) {
  const { t } = useTranslation(['contacts', 'shared']);
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onName(name.trim());
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('keepView')}>
      <form onSubmit={submit}>
        <TextInput label={t('viewName')} required maxLength={60} value={name} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
        <Button type="submit" mt="md">{t('shared:save')}</Button>
      </form>
    </Modal>
  );
}
