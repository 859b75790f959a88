import { IconChecklist } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { HomeCard, HomeNothing, HomeRow, HomeRows } from '@/shared/ui/HomeCard';
import { DueMark } from './DueMark';
import { myDayQuery } from './tasks';
import classes from './Tasks.module.css';

const SHOWN = 6;

/** What is late and what is due today. */
export function HomeBlock() {
  const { t } = useTranslation('tasks');
  const day = useQuery(myDayQuery).data;
  const waiting = [...(day?.overdue.items ?? []), ...(day?.today.items ?? [])].slice(0, SHOWN);
  return (
    <HomeCard icon={IconChecklist} title={t('todayTitle')} more={{ href: '/tareas', label: t('seeAll') }}>
      {day && waiting.length === 0 && <HomeNothing>{t('dayFree')}</HomeNothing>}
      <HomeRows>
        {waiting.map((task) => (
          <HomeRow key={task.id} href={`/tareas?id=${task.id}`}>
            <span className={classes.homeTitle}>{task.title}</span>
            <DueMark task={task} />
          </HomeRow>
        ))}
      </HomeRows>
    </HomeCard>
  );
}
