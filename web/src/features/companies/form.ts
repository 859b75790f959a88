import type { Company } from './queries';
import { STATUSES, type StatusChoice } from './search';

export interface CompanyDraft {
  name: string;
  domain: string;
  status: StatusChoice;
  industry: string;
  size: string;
  country: string;
  website: string;
  taxId: string;
  description: string;
}

export const EMPTY: CompanyDraft = { name: '', domain: '', status: 'prospect', industry: '', size: '', country: '', website: '', taxId: '', description: '' };

export function statusOf(status: string): StatusChoice {
  return STATUSES.find((one) => one === status) ?? 'prospect';
}

export function draftOf(company: Company): CompanyDraft {
  const { name, domain, status, industry, size, country, website, taxId, description } = company;
  return { name, domain, status: statusOf(status), industry, size, country, website, taxId, description };
}

/** Without the blanks that come from copying. */
export function recordOf(draft: CompanyDraft): CompanyDraft {
  return Object.fromEntries(Object.entries(draft).map(([field, value]) => [field, value.trim()])) as unknown as CompanyDraft;
}
