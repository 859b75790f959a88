import { ActionIcon, Avatar, Button, Menu, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconKeyboard, IconLanguage, IconLogout, IconMoon, IconPlus, IconSearch, IconSun, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGathered } from '@/shared/features/registry';
import { useGo } from '@/shared/features/useGo';
import { changeLanguage, language } from '@/shared/i18n/i18n';
import { signOut, useMe } from '@/shared/session/session';
import classes from './Shell.module.css';

export function TopBar({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation('app');
  return (
    <header className={classes.top}>
      <Link to="/" className={classes.brand} aria-label="Hilo">
        <img src="/hilo.svg" alt="" width={26} height={26} />
        <span>Hilo</span>
      </Link>
      <button type="button" className={classes.finder} onClick={spotlight.open}>
        <IconSearch size={16} aria-hidden />
        <span className="ellipsis">{t('search')}</span>
        <kbd aria-hidden>Ctrl K</kbd>
      </button>
      <div className={classes.tools}>
        <CreateMenu />
        <ThemeSwitch />
        <AccountMenu onHelp={onHelp} />
      </div>
    </header>
  );
}

function CreateMenu() {
  const { t } = useTranslation('app');
  const go = useGo();
  const actions = useGathered('actions').filter((action) => action.creates);
  if (actions.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" h={32} className={classes.create} leftSection={<IconPlus size={16} aria-hidden />}>
          <span>{t('create')}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Menu.Item key={action.id} leftSection={<action.icon size={16} aria-hidden />} onClick={() => go(action.href)}>
            {action.label()}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function ThemeSwitch() {
  const { t } = useTranslation('app');
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme() === 'dark';
  const label = dark ? t('light') : t('dark');
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size={32} aria-label={label} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>
        {dark ? <IconSun size={18} /> : <IconMoon size={18} />}
      </ActionIcon>
    </Tooltip>
  );
}

function AccountMenu({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation('app');
  const me = useMe();
  const other = language() === 'es' ? 'en' : 'es';
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <button type="button" className="plain" style={{ borderRadius: '50%' }} aria-label={t('account', { name: me.name })}>
          <Avatar size={30} radius="xl" color="thread" variant="light" alt="">
            <IconUser size={18} aria-hidden />
          </Avatar>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me.name}
          <br />
          {me.org?.name}
        </Menu.Label>
        <Menu.Item leftSection={<IconLanguage size={16} aria-hidden />} lang={other} onClick={() => void changeLanguage(other)}>{t('language')}</Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onHelp}>{t('shortcuts')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={signOut}>{t('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
