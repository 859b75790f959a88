export interface LostForm {
  reason: string;
  text: string;
}

interface Reason {
  id: string;
  needsText: boolean;
}

type Wrong = 'lostReasonRequired' | 'lostTextRequired';

/** What is missing: a reason, or the words without which "other" says nothing. Where there is no catalogue, words do. */
export function problemsWith(form: LostForm, reasons: readonly Reason[]): { reason?: Wrong; text?: Wrong } {
  const said = form.text.trim() !== '';
  if (reasons.length === 0) return said ? {} : { text: 'lostTextRequired' };
  const reason = reasons.find((each) => each.id === form.reason);
  if (!reason) return { reason: 'lostReasonRequired' };
  return reason.needsText && !said ? { text: 'lostTextRequired' } : {};
}

export function whyOf(form: LostForm): { reasonId?: string; text?: string } {
  const text = form.text.trim();
  return { ...(form.reason && { reasonId: form.reason }), ...(text && { text }) };
}
