import i18next from 'i18next';

/** Of all places that speak a language, one: it decides between `US$ 5.155` and `5155 US$`. */
const PLACES: Record<string, string> = { es: 'es-CO', en: 'en-US' };

const formats = new Map<string, Intl.NumberFormat>();

/** Making one costs more than using it a hundred times, and a board has hundreds of cards. */
function format(value: number, name: string, options: Intl.NumberFormatOptions = {}): string {
  const locale = PLACES[i18next.language] ?? 'es-CO';
  const key = `${locale} ${name}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, known);
  return known.format(value);
}

export function number(value: number): string {
  return format(value, 'number');
}

/** Whole units: cents are noise on a board. `$` alone would be six currencies. */
export function money(value: number | string, currency: string): string {
  return format(Number(value), currency, { style: 'currency', currency, maximumFractionDigits: 0 });
}

export function percent(value: number): string {
  return format(value, 'percent', { style: 'percent', maximumFractionDigits: 0 });
}
