import i18next from 'i18next';

/** What people call a field; one the server learnt meanwhile keeps its own name. */
export function fieldName(field: string): string {
  const key = `merging:fields.${field}`;
  return i18next.exists(key) ? i18next.t(key as 'merging:fields.name') : field;
}

interface Evidenced {
  reason: string;
  evidence: { field: string; weight: number }[];
}

const MOST = 3;

/** What speaks for it, the weightiest first: "Mismo teléfono", or the fields that agree. */
export function evidenceText({ reason, evidence }: Evidenced): string {
  const key = `merging:reason.${reason}`;
  if (i18next.exists(key)) return i18next.t(key as 'merging:reason.same_phone');
  return evidence
    .filter(({ field, weight }) => field !== 'prior' && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ field }) => fieldName(field))
    .join(', ');
}
