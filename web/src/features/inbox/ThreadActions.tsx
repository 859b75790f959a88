import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown, IconClockPause, IconRotate, IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '@/shared/session/session';
import { tellProblem } from '@/shared/ui/toasts';
import { useChange, type Change } from './answering';
import type { Conversation } from './queries';
import { snoozes } from './snooze';

/** Take it, put it off, solve it. */
export function ThreadActions({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('inbox');
  const me = useMe();
  const may = useMay();
  const changing = useChange(conversation.id);
  if (!may('conversations:edit')) return null;
  const change = (wanted: Change) => changing.mutate({ version: conversation.version, change: wanted }, { onError: tellProblem });
  const mine = conversation.assignee === me.id;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="xs" rightSection={<IconChevronDown size={14} aria-hidden />}>{conversation.assigneeName ?? t('unassigned')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {!mine && <Menu.Item leftSection={<IconUserCheck size={16} aria-hidden />} onClick={() => change({ assignee: me.id })}>{t('take')}</Menu.Item>}
          {conversation.assignee && <Menu.Item leftSection={<IconUserOff size={16} aria-hidden />} onClick={() => change({ assignee: null })}>{t('release')}</Menu.Item>}
          <Menu.Divider />
          <Menu.Label>{t('snooze')}</Menu.Label>
          {snoozes(new Date()).map(({ name, until }) => (
            <Menu.Item key={name} leftSection={<IconClockPause size={16} aria-hidden />} onClick={() => change({ snoozedUntil: until.toISOString() })}>{t(`snoozeUntil.${name}`)}</Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {conversation.status === 'solved' ? (
        <Button size="xs" variant="default" loading={changing.isPending} leftSection={<IconRotate size={15} aria-hidden />} onClick={() => change({ status: 'open' })}>{t('reopen')}</Button>
      ) : (
        <Button size="xs" loading={changing.isPending} leftSection={<IconCheck size={15} aria-hidden />} onClick={() => change({ status: 'solved' })}>{t('solve')}</Button>
      )}
    </>
  );
}
