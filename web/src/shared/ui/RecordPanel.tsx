import { ActionIcon, Tabs, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './RecordPanel.module.css';

export interface RecordTab {
  id: string;
  label: string;
  count?: number;
  content: ReactNode;
}

interface RecordPanelProps {
  title: string;
  subtitle?: ReactNode;
  avatar?: ReactNode;
  /** What stands out of a record, to the right of its name: a score, a value. */
  aside?: ReactNode;
  actions?: ReactNode;
  banner?: ReactNode;
  tabs: RecordTab[];
  tab: string;
  onTab: (tab: string) => void;
  onClose: () => void;
}

/** Every record looks like this: who it is, what can be done, what needs attention, and its sides as tabs. */
export function RecordPanel({ title, subtitle, avatar, aside, actions, banner, tabs, tab, onTab, onClose }: RecordPanelProps) {
  const { t } = useTranslation('shared');
  const shown = tabs.some((candidate) => candidate.id === tab) ? tab : (tabs[0]?.id ?? '');
  return (
    <article className={classes.panel}>
      <header className={classes.header} role="presentation">
        <div className={classes.who}>
          <ActionIcon className={classes.back} variant="subtle" color="gray" size={34} aria-label={t('back')} onClick={onClose}><IconArrowLeft size={20} /></ActionIcon>
          {avatar}
          <div className={classes.name}>
            <Title order={2} size="h3" lineClamp={2}>{title}</Title>
            {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
          </div>
          {aside && <div className={classes.aside}>{aside}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
        {banner}
      </header>
      <Tabs value={shown} onChange={(next) => next && onTab(next)} keepMounted={false} className={classes.tabs}>
        <Tabs.List className={classes.tabList}>
          {tabs.map(({ id, label, count }) => (
            <Tabs.Tab key={id} value={id} rightSection={count ? <span className={classes.count}>{count}</span> : undefined}>{label}</Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ id, content }) => (
          <Tabs.Panel key={id} value={id} className={classes.body} tabIndex={0}><Suspense>{content}</Suspense></Tabs.Panel>
        ))}
      </Tabs>
    </article>
  );
}

/** A fact with its name above it. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  const { t } = useTranslation('shared');
  const empty = children === undefined || children === null || children === '' || children === false;
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{empty ? <span className={classes.nothing}>{t('none')}</span> : children}</dd>
    </div>
  );
}

export function Facts({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section className={classes.facts}>
      {title && <h3>{title}</h3>}
      <dl>{children}</dl>
    </section>
  );
}
