import { api, body } from '@/shared/api/client';
import type { Choice } from './RecordPicker';

const FEW = '10';

export async function findContacts(words: string, signal: AbortSignal): Promise<Choice[]> {
  const { items } = await body(api.GET('/api/v1/contacts', { params: { query: { ...(words && { q: words }), limit: FEW } }, signal }));
  return items.map(({ id, name }) => ({ id, name: name.display }));
}
