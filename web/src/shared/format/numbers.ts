import i18next from 'i18next';

const formats = new Map<string, Intl.NumberFormat>();

/** Making one costs more than using it a hundred times, and a board has hundreds of cards. */
function format(value: number, name: string, options: Intl.NumberFormatOptions = {}): string {
  const locale = i18next.language || 'es';
  const key = `${locale} ${name}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, known);
  return known.format(value);
}

export function number(value: number): string {
  return format(value, 'number');
}

/** Whole units: cents are noise on a board. */
export function money(value: number | string, currency: string): string {
  return format(Number(value), currency, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 });
}

export function percent(value: number): string {
  return format(value, 'percent', { style: 'percent', maximumFractionDigits: 0 });
}
