export const FILTERS = ['q', 'assignee', 'priority', 'urgency', 'done', 'tag', 'dueFrom', 'dueTo', 'contact', 'company', 'deal'] as const;
export type FilterName = (typeof FILTERS)[number];
export type TaskFilters = Partial<Record<FilterName, string>>;

export const VIEWS = ['day', 'table', 'board'] as const;
export type View = (typeof VIEWS)[number];

export const PRIORITIES = ['high', 'medium', 'low'] as const;
export const URGENCIES = ['overdue', 'soon'] as const;

/** Everything of the screen that stands in its address. */
export interface TaskSearch extends TaskFilters {
  view?: View;
  id?: string;
  tab?: string;
  sort?: string;
  create?: 'yes';
  forContact?: string;
  forCompany?: string;
  forDeal?: string;
  forConversation?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TEXT = /\S/;

const SHAPES: Record<FilterName, RegExp> = {
  q: TEXT,
  assignee: TEXT,
  priority: /^(high|medium|low)(,(high|medium|low))*$/,
  urgency: /^(overdue|soon)(,(overdue|soon))*$/,
  done: /^(true|false)$/,
  tag: TEXT,
  dueFrom: DAY,
  dueTo: DAY,
  contact: TEXT,
  company: TEXT,
  deal: TEXT,
};

const TEXTS = ['id', 'tab', 'sort', 'forContact', 'forCompany', 'forDeal', 'forConversation'] as const;

/** What of an address makes sense here; the rest is dropped, so that an old link still opens. */
export function taskSearchOf(search: Record<string, unknown>): TaskSearch {
  const found: TaskSearch = filtersIn(search);
  for (const name of TEXTS) {
    const value = textOf(search[name]);
    if (value) found[name] = value;
  }
  const view = VIEWS.find((known) => known === search.view);
  if (view) found.view = view;
  if (search.create === 'yes') found.create = 'yes';
  return found;
}

/** The filters alone, well-formed ones only. */
export function filtersIn(search: object): TaskFilters {
  const found: TaskFilters = {};
  for (const name of FILTERS) {
    const value = textOf((search as Record<string, unknown>)[name]);
    if (value && SHAPES[name].test(value)) found[name] = value;
  }
  return found;
}

/** The router reads `?done=true` as a boolean and `?q=12` as a number. */
function textOf(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : '';
}

/** With one word more or one less in a list of words. */
export function toggled(list: string | undefined, word: string): string | undefined {
  const words = list ? list.split(',') : [];
  const others = words.filter((other) => other !== word);
  return (others.length < words.length ? others : [...words, word]).join(',') || undefined;
}
