import { useTranslation } from 'react-i18next';
import classes from './Score.module.css';

export type ScoreLevel = 'high' | 'medium' | 'low';

export function levelOf(level: string): ScoreLevel {
  return level === 'high' || level === 'medium' ? level : 'low';
}

interface ScoreProps {
  value: number;
  level: string;
}

const SIZE = 56;
const RADIUS = 24;
const ROUND = 2 * Math.PI * RADIUS;

/** Number, ring and word: never colour alone. */
export function ScoreRing({ value, level }: ScoreProps) {
  const { t } = useTranslation('shared');
  const word = t(`level.${levelOf(level)}`);
  return (
    <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} className={classes.ring} data-level={levelOf(level)} role="img" aria-label={t('scoreIs', { value, level: word })}>
      <circle cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} className={classes.track} />
      <circle
        cx={SIZE / 2}
        cy={SIZE / 2}
        r={RADIUS}
        className={classes.arc}
        strokeDasharray={`${(ROUND * value) / 100} ${ROUND}`}
        transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
      />
      <text x="50%" y="50%" dy=".36em" textAnchor="middle" className={classes.number}>{value}</text>
    </svg>
  );
}

/** The same in a row of a list. */
export function ScoreBadge({ value, level }: ScoreProps) {
  const { t } = useTranslation('shared');
  const word = t(`level.${levelOf(level)}`);
  return (
    <span className={classes.badge} data-level={levelOf(level)} title={t('scoreIs', { value, level: word })}>
      {value}
      <span className="sr-only">{t('scoreIs', { value, level: word })}</span>
    </span>
  );
}
