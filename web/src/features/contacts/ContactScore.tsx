import { Anchor, Loader, Popover } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '@/shared/ui/Banners';
import { levelOf, ScoreRing } from '@/shared/ui/ScoreRing';
import { engagementQuery, type Contact } from './queries';
import { ScoreParts } from './ScoreParts';
import classes from './contacts.module.css';

export function ContactScore({ contact }: { contact: Contact }) {
  const { t } = useTranslation(['contacts', 'shared']);
  const [opened, setOpened] = useState(false);
  const { value, level } = contact.score;
  return (
    <div className={classes.score}>
      <ScoreRing value={value} level={level} />
      <div className={classes.scoreWords}>
        <b>{t(`shared:level.${levelOf(level)}`)}</b>
        <Popover width={340} position="bottom-end" trapFocus opened={opened} onChange={setOpened}>
          <Popover.Target>
            <Anchor component="button" type="button" size="xs" underline="always" onClick={() => setOpened((now) => !now)}>{t('why')}</Anchor>
          </Popover.Target>
          <Popover.Dropdown aria-label={t('why')}>{opened && <Explanation id={contact.id} />}</Popover.Dropdown>
        </Popover>
      </div>
    </div>
  );
}

function Explanation({ id }: { id: string }) {
  const engagement = useQuery(engagementQuery(id));
  if (engagement.isError) return <ErrorNotice error={engagement.error} />;
  return engagement.data ? <ScoreParts engagement={engagement.data} /> : <Loader size="sm" />;
}
