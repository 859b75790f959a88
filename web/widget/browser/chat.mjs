// Drives the built widget in a real browser against a server that behaves as ingestion-service does:
// node widget/browser/chat.mjs
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const LARGEST = 30_000;
if (!existsSync(CHROMIUM)) {
  console.log(`No browser at ${CHROMIUM}: nothing was tried.`);
  process.exit(0);
}

const script = await readFile(fileURLToPath(new URL('../../dist/chat/widget.js', import.meta.url)));
assert.ok(gzipSync(script).length < LARGEST, `the widget weighs ${gzipSync(script).length} bytes`);

const chat = { lines: [], streams: new Set(), writes: [], broken: false };

function say(direction, text, id = crypto.randomUUID()) {
  const line = { seq: chat.lines.length + 1, id, direction, text, author: direction === 'OUT' ? 'Marta' : '', at: new Date().toISOString() };
  chat.lines.push(line);
  chat.streams.forEach((stream) => stream.write(event(line)));
  return line;
}

const event = (line) => `id:${line.seq}\nevent:line\ndata:${JSON.stringify(line)}\n\n`;

const routes = {
  '/': (_, answer) => answer.end('<!doctype html><html lang="es"><body><h1>Tienda</h1><script src="/chat/widget.js" data-site="s" defer></script>'),
  '/chat/widget.js': (_, answer) => answer.setHeader('content-type', 'text/javascript').end(script),
  '/chat/s/sessions': (_, answer) => answer.end(JSON.stringify({ session: 'token', verified: false, settings: { title: 'Tienda Azul', color: '#123456' } })),
  '/chat/s/messages': (body, answer) => {
    const known = chat.writes.find((one) => one.clientMessageId === body.clientMessageId);
    const id = known?.id ?? crypto.randomUUID();
    if (!known) {
      chat.writes.push({ ...body, id });
      say('IN', body.text, id);
    }
    answer.writeHead(202).end(JSON.stringify({ id }));
  },
  '/chat/s/read': (_, answer) => answer.writeHead(204).end(),
};

const server = createServer(async (request, answer) => {
  if (chat.broken) return request.socket.destroy();
  if (request.url === '/chat/s/stream') {
    answer.writeHead(200, { 'content-type': 'text/event-stream' });
    answer.write(':\n\n');
    chat.lines.slice(Number(request.headers['last-event-id'])).forEach((line) => answer.write(event(line)));
    chat.streams.add(answer);
    request.on('close', () => chat.streams.delete(answer));
    return undefined;
  }
  let body = '';
  for await (const piece of request) body += piece;
  const route = routes[request.url];
  return route ? route(body ? JSON.parse(body) : {}, answer) : answer.writeHead(404).end();
}).listen(0);

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`http://localhost:${server.address().port}/`);
  const launcher = page.getByRole('button', { name: /Abrir el chat/ });
  const lines = page.locator('.lines li');

  say('OUT', 'Antes de abrir');
  await launcher.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Tienda Azul' }).waitFor();
  await page.getByRole('textbox').fill('Hola');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => true);
  await lines.filter({ hasText: 'Hola' }).last().waitFor();

  chat.broken = true;
  chat.streams.forEach((stream) => stream.destroy());
  await page.getByRole('textbox').fill('Escrito sin conexión');
  await page.keyboard.press('Enter');
  await page.locator('.lines li.waiting').waitFor();
  await page.reload({ waitUntil: 'commit' }).catch(() => undefined);
  chat.broken = false;
  say('OUT', 'Dicho mientras tanto <img src=x onerror=alert(1)>');
  await page.goto(`http://localhost:${server.address().port}/`);
  await page.getByRole('button', { name: /Abrir el chat/ }).click();
  await lines.filter({ hasText: 'Dicho mientras tanto' }).waitFor();
  await lines.filter({ hasText: 'Escrito sin conexión' }).waitFor();

  assert.deepEqual(chat.writes.map((one) => one.text), ['Hola', 'Escrito sin conexión']);
  assert.equal(await page.locator('.lines img').count(), 0, 'what others write is only ever text');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Abrir el chat/ }).waitFor();
  console.log('The widget opens by keyboard, keeps what is written without a connection, and misses and doubles nothing.');
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
