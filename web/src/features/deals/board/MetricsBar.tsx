import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { money, number } from '@/shared/format/numbers';
import { filtersIn } from '../search';
import type { Pipeline } from '../stages';
import { useDealSearch } from '../useDealSearch';
import classes from '../Deals.module.css';
import { metricsQuery } from './dealBoard';

/** The pipeline in a handful of numbers, over all deals of the filters, kept current with every move. */
export function MetricsBar({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation('deals');
  const { search } = useDealSearch();
  const { data } = useQuery(metricsQuery(pipeline.id, filtersIn(search)));
  const amount = (value: number | undefined) => (data && value !== undefined ? money(value, data.currency) : '…');
  return (
    <section aria-label={t('metrics')}>
      <dl className={classes.metrics}>
        <Metric label={t('totalValue')}>{amount(data?.totalValue)}</Metric>
        <Metric label={t('weightedForecast')}>{amount(data?.weightedForecast)}</Metric>
        <Metric label={t('wonThisMonth')}>{amount(data?.wonThisMonth)}</Metric>
        <Metric label={t('activeDeals')}>
          {data ? number(data.activeDeals) : '…'}
          {data && data.atRisk > 0 && <small> · {t('atRisk', { count: data.atRisk })}</small>}
        </Metric>
      </dl>
    </section>
  );
}

function Metric({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.metric}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
