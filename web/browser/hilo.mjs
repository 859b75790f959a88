// The running Hilo as these tests see it: its API, its providers, its people.
import { createHmac, randomUUID } from 'node:crypto';

export const url = process.env.HILO_PUBLIC_URL ?? `http://localhost:${process.env.HILO_PORT ?? 8080}`;
const email = process.env.HILO_ADMIN_EMAIL ?? 'admin@hilo.local';
const password = process.env.HILO_ADMIN_PASSWORD;

export async function signIn(page) {
  await page.goto(`${url}/oauth2/authorization/hilo`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(`${url}/**`);
  await page.getByRole('main').waitFor();
}

/** Calls the API as the signed-in person does, with their cookies. */
export async function call(page, method, path, body, headers = {}) {
  const cookies = await page.context().cookies(url);
  const csrf = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  const answer = await page.request.fetch(`${url}${path}`, {
    method,
    data: body,
    headers: { 'X-XSRF-TOKEN': csrf, Accept: 'application/json', ...headers },
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  const text = await answer.text();
  return text ? JSON.parse(text) : undefined;
}

/** Asks until the answer is what is waited for. */
export async function until(what, ask, { within = 15_000 } = {}) {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const NUMBER_ID = '106540352242922';

/** A WhatsApp number of the organisation, and the provider that posts what customers write to it. */
export async function whatsAppNumber(page, name = 'Ventas') {
  const key = `browser-${randomUUID().slice(0, 8)}`;
  const secret = `secret-of-${key}`;
  const secrets = { appSecret: secret, verifyToken: key, accessToken: key };
  const settings = { phoneNumberId: NUMBER_ID };
  await call(page, 'POST', '/api/v1/channels', { channel: 'whatsapp', key, name, settings, secrets });
  return {
    tells: (from, who, text, at = new Date()) => post(`/webhooks/whatsapp/${key}`, secret, whatsAppMessage(from, who, text, at)),
  };
}

function whatsAppMessage(from, name, text, at) {
  const message = {
    from,
    id: `wamid.${randomUUID()}`,
    timestamp: String(Math.floor(at.getTime() / 1000)),
    type: 'text',
    text: { body: text },
  };
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '15550001111', phone_number_id: NUMBER_ID },
    contacts: [{ profile: { name }, wa_id: from }],
    messages: [message],
  };
  return { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field: 'messages', value }] }] };
}

async function post(path, secret, body) {
  const text = JSON.stringify(body);
  const signature = createHmac('sha256', secret).update(text).digest('hex');
  const headers = { 'Content-Type': 'application/json', 'X-Hub-Signature-256': `sha256=${signature}` };
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: text });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

/** A telephone number nobody else in this run has. */
export function freshPhone() {
  return `57300${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;
}
