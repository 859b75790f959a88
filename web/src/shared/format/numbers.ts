import i18next from 'i18next';

export function number(value: number): string {
  return new Intl.NumberFormat(i18next.language || 'es').format(value);
}

/** Whole units: cents are noise on a board. */
export function money(value: number | string, currency: string): string {
  return new Intl.NumberFormat(i18next.language || 'es', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(Number(value));
}

export function percent(value: number): string {
  return new Intl.NumberFormat(i18next.language || 'es', { style: 'percent', maximumFractionDigits: 0 }).format(value);
}
