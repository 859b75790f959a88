import { useTranslation } from 'react-i18next';
import type { MenuEntry } from '@/shared/features/feature';
import { useGathered } from '@/shared/features/registry';
import { PlaceLink } from '@/shared/ui/PlaceLink';
import classes from './Shell.module.css';

export function Menu() {
  const { t } = useTranslation('app');
  const entries = useGathered('menu').sort((a, b) => a.order - b.order);
  const of = (group: MenuEntry['group']) =>
    entries.filter((entry) => entry.group === group).map((entry) => <Entry key={entry.to} entry={entry} />);
  return (
    <nav className={classes.menu} aria-label={t('menu')}>
      {of('top')}
      <p className={classes.group}>{t('work')}</p>
      {of('work')}
      <div className={classes.rest} />
      {of('bottom')}
    </nav>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  return (
    <PlaceLink to={entry.to} className={classes.entry}>
      <entry.icon size={18} stroke={1.7} aria-hidden />
      <span>{entry.label()}</span>
      {entry.Badge && <entry.Badge />}
    </PlaceLink>
  );
}
