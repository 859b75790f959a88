import type { Contact } from './queries';

/** A contact as the form holds it: everything is text until it is sent. */
export interface ContactDraft {
  first: string;
  last: string;
  emails: string[];
  phones: string[];
  /** Those of the numbers that are known to have WhatsApp; not written, but not to be forgotten either. */
  whatsapp: string[];
  position: string;
  department: string;
  tags: string[];
  city: string;
  country: string;
  birthDate: string;
  doNotCall: boolean;
  doNotEmail: boolean;
}

export const EMPTY: ContactDraft = {
  first: '',
  last: '',
  emails: [''],
  phones: [''],
  whatsapp: [],
  position: '',
  department: '',
  tags: [],
  city: '',
  country: '',
  birthDate: '',
  doNotCall: false,
  doNotEmail: false,
};

export function draftOf(contact: Contact): ContactDraft {
  const { name, emails, phones, position, department, tags, address, birthDate, doNotCall, doNotEmail } = contact;
  const named = name.first !== '' || name.last !== '';
  return {
    first: named ? name.first : name.display,
    last: name.last,
    emails: emails.length > 0 ? emails.map((email) => email.value) : [''],
    phones: phones.length > 0 ? phones.map((phone) => phone.value) : [''],
    whatsapp: phones.filter((phone) => phone.whatsapp).map((phone) => phone.value),
    position,
    department,
    tags,
    city: address.city ?? '',
    country: address.country ?? '',
    birthDate: birthDate ?? '',
    doNotCall,
    doNotEmail,
  };
}

function filled(values: readonly string[]): string[] {
  return values.map((value) => value.trim()).filter(Boolean);
}

/** What the API is told; the first address and number are the primary ones. */
export function recordOf(draft: ContactDraft) {
  return {
    name: { first: draft.first.trim(), last: draft.last.trim() },
    emails: filled(draft.emails).map((value, index) => ({ value, primary: index === 0 })),
    phones: filled(draft.phones).map((value, index) => ({ value, primary: index === 0, whatsapp: draft.whatsapp.includes(value) })),
    position: draft.position.trim(),
    department: draft.department.trim(),
    tags: draft.tags,
    address: { city: draft.city.trim(), country: draft.country.trim() },
    birthDate: draft.birthDate || null,
    doNotCall: draft.doNotCall,
    doNotEmail: draft.doNotEmail,
  };
}

/** Only what somebody changed: a merge patch must not undo what others changed meanwhile. */
export function changesOf(before: ContactDraft, after: ContactDraft): Partial<ReturnType<typeof recordOf>> {
  const old = recordOf(before);
  const now = recordOf(after);
  const changed = Object.entries(now).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(old[field as keyof typeof old]));
  return Object.fromEntries(changed);
}

/** What can be told before asking the server: a name, and a way to reach them. */
export function missing(draft: ContactDraft): { name: boolean; reach: boolean } {
  return {
    name: draft.first.trim() === '' && draft.last.trim() === '',
    reach: filled(draft.emails).length === 0 && filled(draft.phones).length === 0,
  };
}
