/** What can be filtered by, each under the name the API has for it. */
export const FILTERS = [
  'quick',
  'q',
  'owner',
  'contact',
  'company',
  'tag',
  'status',
  'expectedFrom',
  'expectedTo',
  'createdFrom',
  'createdTo',
  'valueMin',
  'valueMax',
  'probabilityMin',
  'probabilityMax',
] as const;

export type FilterName = (typeof FILTERS)[number];
export type DealFilters = Partial<Record<FilterName, string>>;

export const QUICK = ['mine', 'closing_this_month', 'closing_next_month', 'new_this_week', 'new_last_week', 'overdue'] as const;
export type Quick = (typeof QUICK)[number];

/** Everything of the screen that stands in its address. */
export interface DealSearch extends DealFilters {
  pipeline?: string;
  /** The deal beside the board. */
  id?: string;
  tab?: string;
  view?: 'list';
  sort?: string;
  /** The lost column is unfolded. */
  lost?: 'open';
  /** The dialog for a new deal is open, for this contact or company if one is given. */
  create?: 'yes';
  forContact?: string;
  forCompany?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const AMOUNT = /^\d{1,12}(\.\d{1,3})?$/;
const TEXT = /\S/;

const SHAPES: Record<FilterName, RegExp> = {
  quick: new RegExp(`^(${QUICK.join('|')})$`),
  q: TEXT,
  owner: TEXT,
  contact: TEXT,
  company: TEXT,
  tag: TEXT,
  status: /^(open|won|lost)(,(open|won|lost))*$/,
  expectedFrom: DAY,
  expectedTo: DAY,
  createdFrom: DAY,
  createdTo: DAY,
  valueMin: AMOUNT,
  valueMax: AMOUNT,
  probabilityMin: /^(\d{1,2}|100)$/,
  probabilityMax: /^(\d{1,2}|100)$/,
};

const TEXTS = ['pipeline', 'id', 'tab', 'sort', 'forContact', 'forCompany'] as const;

/** What of an address makes sense here; the rest is dropped, so that an old link still opens. */
export function dealSearchOf(search: Record<string, unknown>): DealSearch {
  const found: DealSearch = filtersIn(search);
  for (const name of TEXTS) {
    const value = textOf(search[name]);
    if (value) found[name] = value;
  }
  if (search.view === 'list') found.view = 'list';
  if (search.lost === 'open') found.lost = 'open';
  if (search.create === 'yes') found.create = 'yes';
  return found;
}

/** The filters alone, well-formed ones only. */
export function filtersIn(search: object): DealFilters {
  const found: DealFilters = {};
  for (const name of FILTERS) {
    const value = textOf((search as Record<string, unknown>)[name]);
    if (value && SHAPES[name].test(value)) found[name] = value;
  }
  return found;
}

/** The same place with other filters; what is undefined or empty is taken off. */
export function withFilters(search: DealSearch, filters: DealFilters): DealSearch {
  return dealSearchOf({ ...search, ...filters });
}

export function withoutFilters(search: DealSearch): DealSearch {
  return withFilters(search, Object.fromEntries(FILTERS.map((name) => [name, undefined])));
}

/** The router reads `?valueMin=100` as a number. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
