import { DAY, TEXT, wellFormed } from '@/shared/format/address';

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

const AMOUNT = /^\d{1,12}(\.\d{1,3})?$/;

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

const PLACE = {
  pipeline: TEXT,
  id: TEXT,
  tab: TEXT,
  sort: TEXT,
  view: /^list$/,
  lost: /^open$/,
  create: /^yes$/,
  forContact: TEXT,
  forCompany: TEXT,
};

/** What of an address makes sense here. */
export function dealSearchOf(search: object): DealSearch {
  return { ...filtersIn(search), ...wellFormed(search, PLACE) } as DealSearch;
}

/** The filters alone. */
export function filtersIn(search: object): DealFilters {
  return wellFormed(search, SHAPES);
}

/** The same place with other filters; what is undefined or empty is taken off. */
export function withFilters(search: DealSearch, filters: DealFilters): DealSearch {
  return dealSearchOf({ ...search, ...filters });
}

export function withoutFilters(search: DealSearch): DealSearch {
  return withFilters(search, Object.fromEntries(FILTERS.map((name) => [name, undefined])));
}
