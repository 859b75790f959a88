const WINDOW = 24 * 3_600_000;

/**
 * How long WhatsApp still lets us answer freely, in milliseconds; 0 when only templates may be sent, nothing where no
 * such rule holds.
 */
export function windowLeft(channel: string, lastInboundAt: string | null | undefined, now: number): number | undefined {
  if (channel !== 'whatsapp') return undefined;
  if (!lastInboundAt) return 0;
  return Math.max(0, new Date(lastInboundAt).getTime() + WINDOW - now);
}

/** Canned answers whose shortcut or words match what stands after the slash. */
export function matching<T extends { shortcut: string; text: string }>(answers: readonly T[], typed: string): T[] {
  if (!typed.startsWith('/') || typed.includes('\n')) return [];
  const word = typed.slice(1).toLowerCase();
  return answers.filter(({ shortcut, text }) => shortcut.toLowerCase().includes(word) || text.toLowerCase().includes(word)).slice(0, 6);
}
