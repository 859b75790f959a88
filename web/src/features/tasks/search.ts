import { DAY, TEXT, wellFormed } from '@/shared/format/address';

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

const PLACE = {
  view: /^(day|table|board)$/,
  id: TEXT,
  tab: TEXT,
  sort: TEXT,
  create: /^yes$/,
  forContact: TEXT,
  forCompany: TEXT,
  forDeal: TEXT,
  forConversation: TEXT,
};

/** What of an address makes sense here. */
export function taskSearchOf(search: object): TaskSearch {
  return { ...filtersIn(search), ...wellFormed(search, PLACE) } as TaskSearch;
}

/** The filters alone. */
export function filtersIn(search: object): TaskFilters {
  return wellFormed(search, SHAPES);
}
