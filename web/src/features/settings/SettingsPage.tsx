import { Title } from '@mantine/core';
import { Navigate, Outlet, type LinkProps } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceLink } from '@/shared/ui/PlaceLink';
import { useSections, type Section } from './sections';
import classes from './Settings.module.css';

const GROUPS = ['service', 'sales', 'people', 'integration'] as const;

/** What there is to set up on the left, the chosen part of it on the right. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const sections = useSections();
  return (
    <div className={classes.page}>
      <nav className={classes.nav} aria-label={t('title')}>
        <Title order={1} size="h4" className={classes.title}>{t('title')}</Title>
        {GROUPS.map((group) => (
          <Group key={group} name={t(`group.${group}`)} sections={sections.filter((section) => section.group === group)} />
        ))}
      </nav>
      <div className={classes.section}>
        <Suspense>
          <Outlet />
        </Suspense>
      </div>
    </div>
  );
}

function Group({ name, sections }: { name: string; sections: Section[] }) {
  const { t } = useTranslation('settings');
  if (sections.length === 0) return null;
  return (
    <>
      <p className={classes.group}>{name}</p>
      {sections.map(({ to, label, icon: Icon }) => (
        <PlaceLink key={to} to={to} className={classes.entry}>
          <Icon size={17} stroke={1.7} aria-hidden />
          {t(`section.${label}`)}
        </PlaceLink>
      ))}
    </>
  );
}

export function FirstSection() {
  const first = useSections()[0];
  return first ? <Navigate to={first.to as LinkProps['to']} replace /> : null;
}
