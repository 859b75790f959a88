import type { Pipeline } from './catalogues';

export type StageType = Pipeline['stages'][number]['type'];

/** A stage as it is edited: one that is new has no id yet, so each has a key. */
export interface StageDraft {
  key: string;
  id?: string;
  name: string;
  type: StageType;
  color: string;
  probability: number | string;
  rottenDays: number | string;
}

const USUAL: Record<StageType, { color: string; probability: number }> = {
  prospect: { color: 'cyan', probability: 10 },
  active: { color: 'blue', probability: 50 },
  won: { color: 'green', probability: 100 },
  lost: { color: 'red', probability: 0 },
};

export const TYPES: readonly StageType[] = ['prospect', 'active', 'won', 'lost'];

export function draftsOf(pipeline: Pipeline): StageDraft[] {
  return pipeline.stages.map(({ id, name, type, color, probability, rottenDays }) => ({
    key: id,
    id,
    name,
    type,
    color,
    probability,
    rottenDays: rottenDays ?? '',
  }));
}

/** One more, before the stages that close deals, where people look for it. */
export function withNewStage(drafts: readonly StageDraft[], key: string): StageDraft[] {
  const closing = drafts.findIndex(({ type }) => closes(type));
  const at = closing < 0 ? drafts.length : closing;
  return [...drafts.slice(0, at), { key, name: '', type: 'active', ...USUAL.active, rottenDays: '' }, ...drafts.slice(at)];
}

/** One step up or down; at the ends nothing happens. */
export function moved<T>(all: readonly T[], index: number, step: -1 | 1): T[] {
  const target = index + step;
  const one = all[index];
  const other = all[target];
  if (one === undefined || other === undefined) return [...all];
  return all.map((each, at) => (at === index ? other : at === target ? one : each));
}

/** Another type brings its colour and probability along. */
export function withType(draft: StageDraft, type: StageType): StageDraft {
  return { ...draft, type, ...USUAL[type] };
}

/** A colour as CSS has it: `#123abc` as it is, `cyan` as the theme's. */
export function swatchOf(color: string): string {
  return color.startsWith('#') ? color : `var(--mantine-color-${color}-7)`;
}

/** A stage that has been there keeps its meaning: deals may have been won or lost in it. */
export function typesFor(draft: StageDraft): readonly StageType[] {
  if (!draft.id) return TYPES;
  return closes(draft.type) ? [draft.type] : ['prospect', 'active'];
}

export function closes(type: StageType): boolean {
  return type === 'won' || type === 'lost';
}

/** In the words of the API. */
export function stagesOf(drafts: readonly StageDraft[]) {
  return drafts.map(({ id, name, type, color, probability, rottenDays }) => ({
    ...(id && { id }),
    name,
    type,
    color,
    ...(probability !== '' && { probability: Number(probability) }),
    ...(rottenDays !== '' && { rottenDays: Number(rottenDays) }),
  }));
}

/** Where the deals of a stage that goes may go: to a stage that stays and means the same. */
export function targetsFor(gone: { type: StageType }, drafts: readonly StageDraft[]): { id: string; name: string }[] {
  return drafts.flatMap(({ id, name, type }) => (id && (closes(gone.type) ? type === gone.type : !closes(type)) ? [{ id, name }] : []));
}
