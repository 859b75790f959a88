const PARTS = ['messages', 'answers', 'channels', 'unanswered'] as const;

export type ScorePart = (typeof PARTS)[number];

/** A part the server learnt meanwhile counts among the messages until this page knows its name. */
export function partOf(part: string): ScorePart {
  return PARTS.find((known) => known === part) ?? 'messages';
}

export function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}
