export type HealthBand = 'good' | 'fair' | 'poor';

/** The bands the server filters by. */
export function bandOf(score: number): HealthBand {
  if (score >= 70) return 'good';
  return score >= 40 ? 'fair' : 'poor';
}

const WARNING_DAYS = 60;
const DAY = 86_400_000;

/** How many days until a contract has to be agreed again, when that is soon; negative when it is past. */
export function daysToRenewal(renewalOn: string | null | undefined, now: Date): number | undefined {
  if (!renewalOn) return undefined;
  const days = Math.ceil((new Date(`${renewalOn}T00:00`).getTime() - now.getTime()) / DAY);
  return days <= WARNING_DAYS ? days : undefined;
}
