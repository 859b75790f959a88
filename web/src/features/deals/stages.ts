import { IconCircleDashed, IconCircleDot, IconCircleX, IconTrophy, type Icon } from '@tabler/icons-react';
import type { Schemas } from '@/shared/api/client';
import { dateOf, daysFrom, urgencyIn, type Urgency } from '@/shared/format/due';

export type Pipeline = Schemas['Pipeline'];
export type Stage = Schemas['Stage'];
export type StageType = Stage['type'];

export const STAGE_ICONS: Record<StageType, Icon> = {
  prospect: IconCircleDashed,
  active: IconCircleDot,
  won: IconTrophy,
  lost: IconCircleX,
};

const SHADES: Record<StageType, string> = { prospect: '#0c8599', active: '#1971c2', won: '#2b8a3e', lost: '#c92a2a' };
const NAMED: Record<string, string> = { cyan: SHADES.prospect, blue: SHADES.active, green: SHADES.won, red: SHADES.lost };

/** The colour somebody gave the stage, or that of its type. */
export function stageColour(stage: Pick<Stage, 'type' | 'color'>): string {
  return /^#[0-9a-f]{6}$/i.test(stage.color) ? stage.color : (NAMED[stage.color] ?? SHADES[stage.type]);
}

/** How soon an open deal should close; a closed one is never late. */
export function closingOf(deal: { status: string; expectedCloseOn?: string | null | undefined }, now: Date): Urgency {
  if (deal.status !== 'open' || !deal.expectedCloseOn) return 'none';
  return urgencyIn(daysFrom(dateOf(now), deal.expectedCloseOn));
}

/** For how many days a deal has stood in its stage, if that is longer than deals should stand there. */
export function stuckFor(
  deal: { status: string; stageSince: string },
  stage: { rottenDays?: number | null | undefined },
  now: Date,
): number | null {
  if (deal.status !== 'open' || !stage.rottenDays) return null;
  const days = daysFrom(dateOf(new Date(deal.stageSince)), dateOf(now));
  return days > stage.rottenDays ? days : null;
}
