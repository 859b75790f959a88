import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { problemFrom } from '@/shared/api/problem';

/** Says what happened, with a way back where there is one. The record keeps its own undo: a toast goes away. */
export function tell(message: string, undo?: () => void): void {
  const id = crypto.randomUUID();
  const back = () => {
    notifications.hide(id);
    undo?.();
  };
  notifications.show({
    id,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{message}</Text>
        {undo && <Button size="compact-sm" variant="light" onClick={back}>{i18next.t('shared:undo')}</Button>}
      </Group>
    ),
    closeButtonProps: { 'aria-label': i18next.t('shared:close') },
    autoClose: undo ? 20_000 : 6_000,
  });
}

export function tellProblem(failure: unknown): void {
  const problem = problemFrom(failure);
  notifications.show({
    color: 'red',
    role: 'alert',
    title: i18next.t('shared:failed'),
    message: problem.offline ? i18next.t('shared:serverAway') : problem.message,
    closeButtonProps: { 'aria-label': i18next.t('shared:close') },
  });
}
