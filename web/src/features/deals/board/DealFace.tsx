import { IconBuilding, IconCalendar, IconHourglass, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { money, percent } from '@/shared/format/numbers';
import { Initials } from '@/shared/ui/Initials';
import { shortDay } from '@/shared/format/due';
import { closingOf, stuckFor, type Stage } from '../stages';
import classes from '../Deals.module.css';
import type { BoardCard } from './dealBoard';

/** What a card says of its deal. */
export function DealFace({ card, stage }: { card: BoardCard; stage: Stage | undefined }) {
  const { t } = useTranslation('deals');
  const now = new Date();
  const closing = closingOf(card, now);
  const stuck = stage ? stuckFor(card, stage, now) : null;
  const Who = card.company ? IconBuilding : IconUser;
  const who = card.company?.name || card.contact?.name;
  return (
    <>
      <span className={classes.name}>{card.name}</span>
      {who && (
        <span className={classes.who}>
          <Who size={13} aria-hidden />
          <span className="ellipsis">{who}</span>
        </span>
      )}
      <span className={classes.line}>
        <span className={classes.value}>{money(card.value, card.currency)}</span>
        {card.status === 'open' && <span title={t('probability')}>{percent(card.probability / 100)}</span>}
      </span>
      <span className={classes.line}>
        <span className={classes.marks}>
          {card.expectedCloseOn && (
            <span className={classes.due} data-due={closing}>
              <IconCalendar size={13} aria-hidden />
              {closing === 'none' ? shortDay(card.expectedCloseOn) : t(`closing.${closing}`, { day: shortDay(card.expectedCloseOn) })}
            </span>
          )}
          {stuck !== null && (
            <span className={classes.due} data-due="soon">
              <IconHourglass size={13} aria-hidden />
              {t('stuckFor', { count: stuck })}
            </span>
          )}
        </span>
        {card.owner && (
          <span title={card.owner.name}>
            <Initials name={card.owner.name} size={22} />
            <span className="sr-only">{t('ownedBy', { name: card.owner.name })}</span>
          </span>
        )}
      </span>
    </>
  );
}
