import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveUpdates } from '@/shared/live/LiveUpdates';
import { OfflineBanner } from '@/shared/ui/Banners';
import { HelpSheet } from './HelpSheet';
import { Menu } from './Menu';
import { Palette } from './Palette';
import { PhoneBar } from './PhoneBar';
import { Shortcuts } from './Shortcuts';
import { TopBar } from './TopBar';
import classes from './Shell.module.css';

export function Shell() {
  const { t } = useTranslation('app');
  const [help, { open: openHelp, close: closeHelp }] = useDisclosure(false);
  return (
    <div className={classes.shell}>
      <a className="skip" href="#content">{t('skip')}</a>
      <TopBar onHelp={openHelp} />
      <Menu />
      <main id="content" tabIndex={-1} className={classes.content}>
        <OfflineBanner />
        <div className={classes.screen}>
          <Suspense>
            <Outlet />
          </Suspense>
        </div>
      </main>
      <PhoneBar />
      <Palette />
      <HelpSheet opened={help} onClose={closeHelp} />
      <Shortcuts onHelp={openHelp} />
      <LiveUpdates />
    </div>
  );
}
