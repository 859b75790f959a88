import createClient, { type Middleware } from 'openapi-fetch';
import { language } from '@/shared/i18n/i18n';
import { problemFrom, problemOf } from './problem';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The gateway tells the token in a cookie and wants it back in a header: other sites can send the one, not the other. */
export function csrfToken(): string {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return decodeURIComponent(cookie?.slice('XSRF-TOKEN='.length) ?? '');
}

const asBrowserOfOurs: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', language());
    request.headers.set('X-Requested-With', 'hilo');
    if (CHANGING.has(request.method)) request.headers.set('X-XSRF-TOKEN', csrfToken());
    return request;
  },
  async onResponse({ response }) {
    if (response.ok || response.status === 304) return;
    const problem = await problemOf(response);
    if (problem.status === 401) sessionEnded.dispatchEvent(new Event('ended'));
    throw problem;
  },
  onError({ error }) {
    return problemFrom(error);
  },
};

/** Says "ended" when the server no longer knows who we are. */
export const sessionEnded = new EventTarget();

export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '/' });
api.use(asBrowserOfOurs);

/** The body of an answer; a refusal was thrown as a Problem before. */
export async function body<T>(answer: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await answer;
  if (error !== undefined) throw problemFrom(error);
  return data as T;
}

/** Of an answer without a body. */
export async function done(answer: Promise<{ error?: unknown }>): Promise<void> {
  const { error } = await answer;
  if (error !== undefined) throw problemFrom(error);
}

/** "Only if it is still this version." */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** The same for every repetition of one creation, so that a retry does not create twice. */
export function onceKey(): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': crypto.randomUUID() };
}
