import { Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { PlaceLink } from './PlaceLink';
import classes from './HomeCard.module.css';

interface HomeCardProps {
  icon: Icon;
  title: string;
  /** Where all of it is, and what the way there is called. */
  more: { href: string; label: string };
  children: ReactNode;
}

/** A block of the start page: a few rows, and the way to all of them. */
export function HomeCard({ icon: Icon, title, more, children }: HomeCardProps) {
  const id = useId();
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.head}>
        <Icon size={18} stroke={1.7} aria-hidden />
        <Title order={2} size="h5" id={id}>{title}</Title>
        <PlaceLink to={more.href} className={classes.more}>{more.label}</PlaceLink>
      </div>
      {children}
    </section>
  );
}

export function HomeRows({ children }: { children: ReactNode }) {
  return <ul className={classes.rows}>{children}</ul>;
}

export function HomeRow({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <PlaceLink to={href} className={classes.row}>{children}</PlaceLink>
    </li>
  );
}

/** Nothing to do is good news. */
export function HomeNothing({ children }: { children: ReactNode }) {
  return <p className={classes.nothing}>{children}</p>;
}
