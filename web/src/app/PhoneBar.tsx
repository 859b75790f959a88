import { Menu as Dropdown } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useGathered } from '@/shared/features/registry';
import { useGo } from '@/shared/features/useGo';
import { PlaceLink } from '@/shared/ui/PlaceLink';
import classes from './Shell.module.css';

/** The four places used most, and the rest behind one button: within reach of a thumb. */
export function PhoneBar() {
  const { t } = useTranslation('app');
  const go = useGo();
  const entries = useGathered('menu').sort((a, b) => a.order - b.order);
  const rest = entries.filter((entry) => !entry.phone);
  return (
    <nav className={classes.phone} aria-label={t('menu')}>
      {entries
        .filter((entry) => entry.phone)
        .map((entry) => (
          <PlaceLink key={entry.to} to={entry.to} className={classes.tab}>
            <entry.icon size={22} stroke={1.6} aria-hidden />
            {entry.label()}
          </PlaceLink>
        ))}
      <Dropdown position="top-end">
        <Dropdown.Target>
          <button type="button" className={classes.tab}>
            <IconDots size={22} stroke={1.6} aria-hidden />
            {t('more')}
          </button>
        </Dropdown.Target>
        <Dropdown.Dropdown>
          {rest.map((entry) => (
            <Dropdown.Item key={entry.to} leftSection={<entry.icon size={18} aria-hidden />} onClick={() => go(entry.to)}>
              {entry.label()}
            </Dropdown.Item>
          ))}
        </Dropdown.Dropdown>
      </Dropdown>
    </nav>
  );
}
