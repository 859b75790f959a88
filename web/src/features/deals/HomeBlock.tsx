import { IconTargetArrow } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { shortDay } from '@/shared/format/due';
import { money } from '@/shared/format/numbers';
import { HomeCard, HomeNothing, HomeRow, HomeRows } from '@/shared/ui/HomeCard';
import { dealsQuery } from './deals';
import classes from './Deals.module.css';

const SHOWN = 6;

/** Deals that should have closed by now. */
export function HomeBlock() {
  const { t } = useTranslation('deals');
  const overdue = useInfiniteQuery(dealsQuery({ quick: 'overdue' }, 'expectedClose'));
  const deals = rowsOf(overdue.data).slice(0, SHOWN);
  return (
    <HomeCard icon={IconTargetArrow} title={t('homeTitle')} more={{ href: '/oportunidades', label: t('homeMore') }}>
      {overdue.data && deals.length === 0 && <HomeNothing>{t('homeNone')}</HomeNothing>}
      <HomeRows>
        {deals.map((deal) => (
          <HomeRow key={deal.id} href={`/oportunidades?pipeline=${deal.pipelineId}&id=${deal.id}`}>
            <span className={classes.homeName}>{deal.name}</span>
            <span className={classes.value}>{money(deal.value, deal.currency)}</span>
            {deal.expectedCloseOn && <span className={classes.due} data-due="overdue">{t('closing.overdue', { day: shortDay(deal.expectedCloseOn) })}</span>}
          </HomeRow>
        ))}
      </HomeRows>
    </HomeCard>
  );
}
