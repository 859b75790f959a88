import { filtersOf, type ContactFilters, type ContactSearch } from './search';

/** A list somebody wants to come back to. */
export interface View {
  name: string;
  filters: ContactFilters;
}

const KEPT_AS = 'hilo.contacts.views';

/** In this browser; what is damaged is as good as nothing. */
export function keptViews(storage: Storage = localStorage): View[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEPT_AS) ?? '[]');
    return Array.isArray(kept) ? kept.filter((view): view is View => typeof view?.name === 'string') : [];
  } catch {
    return [];
  }
}

/** A view of the same name is replaced. */
export function keepView(name: string, search: ContactSearch, storage: Storage = localStorage): View[] {
  const views = [...keptViews(storage).filter((view) => view.name !== name), { name, filters: filtersOf(search) }];
  views.sort((a, b) => a.name.localeCompare(b.name));
  storage.setItem(KEPT_AS, JSON.stringify(views));
  return views;
}

export function forgetView(name: string, storage: Storage = localStorage): View[] {
  const views = keptViews(storage).filter((view) => view.name !== name);
  storage.setItem(KEPT_AS, JSON.stringify(views));
  return views;
}
