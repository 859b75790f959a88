import { Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGathered } from '@/shared/features/registry';
import { singleKeysOn, switchSingleKeys } from './keys';
import classes from './Shell.module.css';

export function HelpSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('app');
  const actions = useGathered('actions');
  const places = useGathered('menu');
  const [on, setOn] = useState(singleKeysOn);
  const lines: [string, string][] = [
    [t('openPalette'), 'Ctrl K'],
    [t('openHelp'), '?'],
    ...places.flatMap((place): [string, string][] => (place.keys ? [[t('goTo', { place: place.label() }), place.keys.toUpperCase()]] : [])),
    ...actions.flatMap((action): [string, string][] => (action.keys ? [[action.label(), action.keys.toUpperCase()]] : [])),
  ];
  return (
    <Modal opened={opened} onClose={onClose} title={t('shortcuts')}>
      <Switch
        mb="lg"
        label={t('shortcutsOn')}
        description={t('shortcutsHelp')}
        checked={on}
        onChange={({ currentTarget: { checked } }) => {
          switchSingleKeys(checked);
          setOn(checked);
        }}
      />
      <dl className={classes.sheet}>
        {lines.map(([label, keys]) => (
          <Line key={label} label={label} keys={keys} />
        ))}
      </dl>
    </Modal>
  );
}

function Line({ label, keys }: { label: string; keys: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={classes.keys}>
        {keys.split(' ').map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </>
  );
}
