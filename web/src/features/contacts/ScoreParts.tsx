import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Engagement } from './queries';
import { partOf, signed } from './score';
import classes from './contacts.module.css';

/** The addends of a score: they sum to the number that is shown. */
export function ScoreParts({ engagement }: { engagement: Engagement }) {
  const { t } = useTranslation('contacts');
  return (
    <>
      <Text size="sm" fw={650}>{t('whyTitle')}</Text>
      <ul className={classes.parts}>
        {engagement.parts.map(({ part, contribution }) => (
          <li key={part} className={classes.part}>
            <span>{t(`part.${partOf(part)}`)}</span>
            <span className={classes.points} data-negative={contribution < 0 || undefined}>{signed(contribution)}</span>
            <small>{t(`partHelp.${partOf(part)}`)}</small>
          </li>
        ))}
      </ul>
      <div className={classes.sum}>
        <span>{t('sum')}</span>
        <span className={classes.points}>{engagement.score}</span>
      </div>
      <Text size="xs" c="dimmed" mt={6}>{t('halfLife', { count: engagement.halfLifeDays })}</Text>
    </>
  );
}
