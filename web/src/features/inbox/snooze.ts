export interface Snooze {
  name: 'hour' | 'tomorrow' | 'week';
  until: Date;
}

const MORNING = 9;

/** Until when a conversation may be put off with one click: mornings, not the middle of the night. */
export function snoozes(now: Date): Snooze[] {
  const morning = (days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, MORNING);
  return [
    { name: 'hour', until: new Date(now.getTime() + 3_600_000) },
    { name: 'tomorrow', until: morning(1) },
    { name: 'week', until: morning(7) },
  ];
}
