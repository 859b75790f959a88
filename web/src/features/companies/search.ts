export const STATUSES = ['active', 'prospect', 'inactive', 'past'] as const;
export const HEALTHS = ['good', 'fair', 'poor'] as const;

export type StatusChoice = (typeof STATUSES)[number];
export type HealthChoice = (typeof HEALTHS)[number];

/** What is on the screen of companies, as it stands in the address. */
export interface CompanySearch {
  q?: string;
  status?: StatusChoice[];
  health?: HealthChoice[];
  id?: string;
  tab?: string;
  dialog?: 'nueva' | 'editar';
}

function several<T extends string>(value: unknown, known: readonly T[]): T[] | undefined {
  const given = Array.isArray(value) ? value : [value];
  const chosen = known.filter((one) => given.includes(one));
  return chosen.length > 0 ? chosen : undefined;
}

export function parseCompanies(raw: Record<string, unknown>): CompanySearch {
  const text = (key: string) => (typeof raw[key] === 'string' && raw[key] !== '' ? raw[key] : undefined);
  const status = several(raw.status, STATUSES);
  const health = several(raw.health, HEALTHS);
  const dialog = raw.dialog === 'nueva' || raw.dialog === 'editar' ? raw.dialog : undefined;
  const search: CompanySearch = { q: text('q'), status, health, id: text('id'), tab: text('tab'), dialog };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
