import type { Schemas } from '@/shared/api/client';

export type Comparison = Schemas['ComparisonView'];
export type Compared = Schemas['Compared'];
export type Side = 'survivor' | 'merged';
export type Choices = Readonly<Record<string, Side>>;

export function stateOf({ state }: Pick<Compared, 'state'>): string {
  return state.toLowerCase();
}

/** Both say something, and not the same: only a person can tell which is right. */
export function isConflict(field: Pick<Compared, 'state'>): boolean {
  return stateOf(field) === 'different';
}

/** Fields of which neither knows anything are not worth a row. */
export function worthShowing(fields: readonly Compared[]): Compared[] {
  return fields.filter((field) => stateOf(field) !== 'none');
}

export function unsolved(fields: readonly Compared[], choices: Choices): number {
  return fields.filter((field) => isConflict(field) && choices[field.field] === undefined).length;
}

/** What the survivor will show; nothing while somebody still has to choose. */
export function resultOf(field: Compared, choices: Choices): string | undefined {
  if (!isConflict(field)) return field.result;
  const side = choices[field.field];
  return side && field[side];
}

/** The other contact survives: whoever was chosen stays chosen. */
export function turned(choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).map(([field, side]) => [field, side === 'survivor' ? 'merged' : 'survivor']));
}
