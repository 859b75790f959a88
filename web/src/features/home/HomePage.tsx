import { Title } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useGathered } from '@/shared/features/registry';
import { useMe } from '@/shared/session/session';
import { partOfDay } from './greeting';
import classes from './home.module.css';

/** What needs somebody today, before any chart. Each block comes from the feature that knows it. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { name } = useMe();
  const blocks = useGathered('homeBlocks').sort((a, b) => a.order - b.order);
  const first = name.split(/\s+/)[0] ?? name;
  return (
    <div className={classes.page}>
      <Title order={1} size="h3">{t(`greeting.${partOfDay(new Date())}`, { name: first })}</Title>
      <div className={classes.blocks}>
        {blocks.map(({ id, Content }) => (
          <Suspense key={id} fallback={<div className={classes.waiting} />}>
            <Content />
          </Suspense>
        ))}
      </div>
    </div>
  );
}
