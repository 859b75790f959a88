/** Everything that is on the screen of contacts, as it stands in the address. */
export interface ContactSearch {
  q?: string;
  score?: ScoreChoice[];
  channel?: ChannelChoice[];
  tag?: string;
  owner?: string;
  company?: string;
  from?: string;
  to?: string;
  archived?: boolean;
  sort?: Sort;
  id?: string;
  tab?: string;
  mode?: 'tabla';
  dialog?: 'nuevo' | 'editar';
}

export const SCORES = ['high', 'medium', 'low'] as const;
export const CHANNELS = ['whatsapp', 'telegram', 'email', 'webchat'] as const;
export const SORTS = ['-lastInteraction', '-score', 'score', 'name', '-created'] as const;

export type ScoreChoice = (typeof SCORES)[number];
export type ChannelChoice = (typeof CHANNELS)[number];
export type Sort = (typeof SORTS)[number];

/** What narrows the list, as opposed to what is opened beside it. */
export type ContactFilters = Pick<
  ContactSearch,
  'q' | 'score' | 'channel' | 'tag' | 'owner' | 'company' | 'from' | 'to' | 'archived' | 'sort'
>;

const FILTERS = ['q', 'score', 'channel', 'tag', 'owner', 'company', 'from', 'to', 'archived', 'sort'] as const;

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
}

function several<T extends string>(value: unknown, known: readonly T[]): T[] | undefined {
  const given = Array.isArray(value) ? value : [value];
  const chosen = known.filter((one) => given.includes(one));
  return chosen.length > 0 ? chosen : undefined;
}

function oneOf<T extends string>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((one) => one === value);
}

/** Drops what it does not know: an address may be old, or typed by hand. */
export function parseSearch(raw: Record<string, unknown>): ContactSearch {
  const search: ContactSearch = {};
  const put = <K extends keyof ContactSearch>(key: K, value: ContactSearch[K]) => {
    if (value !== undefined) search[key] = value;
  };
  for (const key of ['q', 'tag', 'owner', 'company', 'from', 'to', 'id', 'tab'] as const) put(key, text(raw[key]));
  put('score', several(raw.score, SCORES));
  put('channel', several(raw.channel, CHANNELS));
  put('sort', oneOf(raw.sort, SORTS));
  put('mode', oneOf(raw.mode, ['tabla']));
  put('dialog', oneOf(raw.dialog, ['nuevo', 'editar']));
  if (raw.archived === true) search.archived = true;
  return search;
}

export function filtersOf(search: ContactSearch): ContactFilters {
  return Object.fromEntries(FILTERS.filter((key) => search[key] !== undefined).map((key) => [key, search[key]]));
}

export function withoutFilters(search: ContactSearch): ContactSearch {
  return { ...search, ...Object.fromEntries(FILTERS.filter((key) => key !== 'sort').map((key) => [key, undefined])) };
}

/** How many filters are in force; words typed into the search field do not count. */
export function countFilters(search: ContactSearch): number {
  return FILTERS.filter((key) => key !== 'q' && key !== 'sort' && search[key] !== undefined).length;
}

/** The same as the API wants it. */
export function queryOf(filters: ContactFilters) {
  return {
    q: filters.q,
    score: filters.score?.join(','),
    channel: filters.channel?.join(','),
    tag: filters.tag,
    owner: filters.owner,
    company: filters.company,
    createdFrom: filters.from,
    createdTo: filters.to,
    archived: filters.archived ? 'true' : undefined,
    sort: filters.sort,
  };
}
