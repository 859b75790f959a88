import type { Deal, DealChange } from '../deals';

/** A deal as a form holds it: what is missing is empty. */
export interface DealForm {
  name: string;
  value: number | string;
  currency: string;
  probability: number | string;
  expectedCloseOn: string;
  ownerId: string | null;
  kind: string;
  source: string;
  competitor: string;
  tags: string[];
}

export function formOf(deal: Deal): DealForm {
  return {
    name: deal.name,
    value: deal.value,
    currency: deal.currency,
    probability: deal.probability,
    expectedCloseOn: deal.expectedCloseOn ?? '',
    ownerId: deal.owner?.id ?? null,
    kind: deal.kind,
    source: deal.source,
    competitor: deal.competitor,
    tags: [...deal.tags],
  };
}

/** Only what is different, as a merge patch says it: what was emptied is null. */
export function changesOf(deal: Deal, form: DealForm & { contactId: string | null }): Partial<DealChange> {
  const before = { ...formOf(deal), contactId: deal.contact?.id ?? null };
  const different = Object.entries(form).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof typeof before]));
  return Object.fromEntries(different.map(([name, value]) => [name, value === '' ? null : value]));
}
