const DELIVERIES = ['queued', 'sent', 'delivered', 'read', 'failed'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** How far a message of ours got; what came over a phone of theirs has at least been sent. */
export function deliveryOf(status: string | undefined | null): Delivery {
  return DELIVERIES.find((one) => one === status) ?? 'sent';
}

const KINDS = ['image', 'audio', 'video', 'document', 'location', 'contact', 'sticker', 'reaction', 'interactive', 'order', 'unsupported'] as const;
export type NamedKind = (typeof KINDS)[number];

/** What to call a message that has no text of its own. */
export function kindOf(kind: string): NamedKind {
  return KINDS.find((one) => one === kind) ?? 'unsupported';
}

/** `image/webp` → `image`; decides how a file is shown. */
export function shownAs(mimeType: string): 'image' | 'audio' | 'video' | 'file' {
  const family = mimeType.split('/')[0];
  return family === 'image' || family === 'audio' || family === 'video' ? family : 'file';
}

const UNITS = ['B', 'kB', 'MB', 'GB'];

/** `1,4 MB` */
export function fileSize(bytes: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = new Intl.NumberFormat(locale, { maximumFractionDigits: step > 1 ? 1 : 0 }).format(bytes / 1000 ** step);
  return `${value} ${UNITS[step]}`;
}
