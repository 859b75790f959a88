import { Group, Text, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

/** One sentence about why there is nothing, and what to do about it. */
export function EmptyState({ icon: Icon, title, text, children }: { icon: Icon; title: string; text?: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <span className={classes.disc}><Icon size={30} stroke={1.4} aria-hidden /></span>
      <Title order={2} size="h4" ta="center">{title}</Title>
      {text && <Text c="dimmed" size="sm" ta="center" maw={400}>{text}</Text>}
      {children && <Group mt="xs" justify="center">{children}</Group>}
    </div>
  );
}
