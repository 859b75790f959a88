import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { money, number } from '@/shared/format/numbers';
import { day } from '@/shared/format/time';
import { Fact, Facts } from '@/shared/ui/RecordPanel';
import { bandOf } from './health';
import { statusOf } from './form';
import type { Company } from './queries';
import classes from './companies.module.css';

export function CompanyFacts({ company }: { company: Company }) {
  const { t } = useTranslation('companies');
  return (
    <>
      <Facts title={t('company')}>
        <Fact label={t('status')}>{t(`statusIs.${statusOf(company.status)}`)}</Fact>
        <Fact label={t('domain')}>{company.domain}</Fact>
        <Fact label={t('website')}>{company.website && <Anchor size="sm" href={address(company.website)} target="_blank" rel="noreferrer">{company.website}</Anchor>}</Fact>
        <Fact label={t('taxId')}>{company.taxId}</Fact>
        <Fact label={t('industry')}>{company.industry}</Fact>
        <Fact label={t('size')}>{company.size}</Fact>
        <Fact label={t('country')}>{company.country}</Fact>
        <Fact label={t('parent')}>{company.parent?.name}</Fact>
        <Fact label={t('phones')}>{company.phones.map((line) => line.value).join(', ')}</Fact>
        <Fact label={t('emails')}>{company.emails.map((line) => line.value).join(', ')}</Fact>
        <Fact label={t('tags')}>{company.tags.join(', ')}</Fact>
        <Fact label={t('since')}>{day(company.createdAt)}</Fact>
      </Facts>
      {company.description && <p className={classes.description}>{company.description}</p>}
      <Health company={company} />
      <Contract company={company} />
    </>
  );
}

/** Only our own links are followed: an address without a scheme is meant as one of the web. */
function address(website: string): string {
  return /^https?:\/\//i.test(website) ? website : `https://${website}`;
}

function Health({ company: { health } }: { company: Company }) {
  const { t } = useTranslation('companies');
  return (
    <Facts title={t('health')}>
      <Fact label={t('healthScore')}>{health.score != null && <span className={classes.band} data-band={bandOf(health.score)}>{health.score} · {t(`band.${bandOf(health.score)}`)}</span>}</Fact>
      <Fact label={t('churnRisk')}>{health.churnRisk && t(`likelihood.${likelihood(health.churnRisk)}`)}</Fact>
      <Fact label={t('expansion')}>{health.expansionPotential && t(`likelihood.${likelihood(health.expansionPotential)}`)}</Fact>
      <Fact label={t('adoption')}>{health.adoption != null && `${health.adoption} %`}</Fact>
      <Fact label={t('nps')}>{health.nps != null && number(health.nps)}</Fact>
    </Facts>
  );
}

function likelihood(word: string): 'low' | 'medium' | 'high' {
  return word === 'low' || word === 'high' ? word : 'medium';
}

function Contract({ company: { contract } }: { company: Company }) {
  const { t } = useTranslation('companies');
  const amount = (value: number | null | undefined) => value != null && (contract.currency ? money(value, contract.currency) : number(value));
  const date = (value: string | null | undefined) => value && day(`${value}T12:00`);
  return (
    <Facts title={t('contract')}>
      <Fact label={t('contractValue')}>{amount(contract.value)}</Fact>
      <Fact label="MRR">{amount(contract.mrr)}</Fact>
      <Fact label="ARR">{amount(contract.arr)}</Fact>
      <Fact label={t('contractStart')}>{date(contract.start)}</Fact>
      <Fact label={t('contractEnd')}>{date(contract.end)}</Fact>
      <Fact label={t('renewal')}>{date(contract.renewalOn)}</Fact>
      <Fact label={t('subscription')}>{contract.subscriptionKind}</Fact>
      <Fact label={t('payment')}>{contract.paymentTerms}</Fact>
    </Facts>
  );
}
