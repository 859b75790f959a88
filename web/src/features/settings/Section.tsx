import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Settings.module.css';

interface SectionProps {
  title: string;
  lead?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** One part of the settings: what it is, what it is for, what can be done. */
export function Section({ title, lead, actions, children }: SectionProps) {
  return (
    <div className={classes.body}>
      <div className={classes.head}>
        <div>
          <Title order={2} size="h3">{title}</Title>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions}
      </div>
      {children}
    </div>
  );
}

/** A table that scrolls by itself where it is too wide, by keyboard too. */
export function Table({ label, children }: { label: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.tableFrame} role="region" aria-label={label} tabIndex={0}>
      <table className={classes.table}>{children}</table>
    </div>
  );
}
