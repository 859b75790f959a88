/** The words of an address that have the shape they should have; the rest is dropped, so that an old link still opens. */
export function wellFormed<N extends string>(search: object, shapes: Record<N, RegExp>): Partial<Record<N, string>> {
  const found: Partial<Record<N, string>> = {};
  for (const name of Object.keys(shapes) as N[]) {
    const value = textOf((search as Record<string, unknown>)[name]);
    if (value && shapes[name].test(value)) found[name] = value;
  }
  return found;
}

/** The router reads `?valueMin=100` as a number and `?done=true` as a boolean. */
function textOf(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : '';
}

export const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const TEXT = /\S/;
