import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AddressLink } from '@/shared/ui/AddressLink';
import { Fact, Facts } from '@/shared/ui/RecordPanel';
import type { Task } from '../tasks';
import classes from '../Tasks.module.css';

const KINDS = [
  { list: 'contacts', at: '/contactos?id=' },
  { list: 'companies', at: '/empresas?id=' },
  { list: 'deals', at: '/oportunidades?id=' },
] as const;

/** What a task hangs on. */
export function Links({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const kinds = KINDS.filter(({ list }) => task[list].length > 0);
  if (kinds.length === 0) return <Text size="sm" c="dimmed">{t('noLinks')}</Text>;
  return (
    <Facts>
      {kinds.map(({ list, at }) => (
        <Fact key={list} label={t(`linkOf.${list}`)}>
          <ul className={classes.linkList}>
            {task[list].map(({ id, name }) => <li key={id}><AddressLink href={at + id}>{name || t('unnamed')}</AddressLink></li>)}
          </ul>
        </Fact>
      ))}
    </Facts>
  );
}
