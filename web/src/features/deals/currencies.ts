/** Those of the Americas and the ones most traded; an organisation's others come from the rates it keeps. */
export const CURRENCIES = [
  'USD', 'EUR', 'COP', 'MXN', 'PEN', 'CLP', 'ARS', 'BRL', 'UYU', 'PYG', 'BOB', 'VES', 'CRC', 'GTQ', 'HNL', 'NIO', 'PAB', 'DOP', 'CAD', 'GBP',
];
