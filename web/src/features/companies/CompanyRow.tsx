import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Initials } from '@/shared/ui/Initials';
import { statusOf } from './form';
import type { Company } from './queries';
import classes from './companies.module.css';

export const CompanyRow = memo(function CompanyRow({ company }: { company: Company }) {
  const { t } = useTranslation('companies');
  return (
    <>
      <Initials name={company.name} square />
      <span className={classes.main}>
        <span className={classes.name}>{company.name}</span>
        <span className={classes.sub}>{[company.domain, company.industry, company.country].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={classes.status} data-status={statusOf(company.status)}>{t(`statusIs.${statusOf(company.status)}`)}</span>
    </>
  );
});
