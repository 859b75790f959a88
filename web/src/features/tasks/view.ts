import { VIEWS, type View } from './search';

const KEPT_AS = 'hilo.tasks.view';

/** How tasks were looked at last in this browser: the day, for those who never chose. */
export function keptView(): View {
  return VIEWS.find((view) => view === localStorage.getItem(KEPT_AS)) ?? 'day';
}

export function keepView(view: View): void {
  localStorage.setItem(KEPT_AS, view);
}
