// Runs the tests in tests/ in a real browser against a running Hilo, one after the other.
// HILO_PUBLIC_URL and HILO_ADMIN_PASSWORD say where it is and how to get in; words after the command choose tests by name.
import { readdir } from 'node:fs/promises';
import { DESK, findChromium, openBrowser } from './chromium.mjs';
import { signIn, url } from './hilo.mjs';

const LONGEST_WAIT = 10_000;
const wanted = process.argv.slice(2);
const chosen = ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word));

if (!findChromium()) {
  console.log('skipped: no Chromium found (install it, or name it in HILO_CHROMIUM)');
  process.exit(0);
}

const files = (await readdir(new URL('tests/', import.meta.url))).filter((name) => name.endsWith('.mjs')).sort();
const tests = [];
for (const file of files) {
  const { default: sentences } = await import(`./tests/${file}`);
  for (const [name, run] of Object.entries(sentences)) tests.push({ name, run });
}

const browser = await openBrowser();
const door = await browser.newContext({ baseURL: url, viewport: DESK, locale: 'es-CO' });
await signIn(await door.newPage());
const signedIn = await door.storageState();
await door.close();

/** A refusal of the server is an answer, which the screen shows; everything else is a mistake of the page. */
function isComplaint(message) {
  return message.type() === 'error' && !message.text().startsWith('Failed to load resource');
}

async function attempt({ name, run }) {
  const began = performance.now();
  const complaints = [];
  const open = [];
  /** A window of somebody who is signed in. What the page complains of in its console fails the test. */
  const window = async (options = {}) => {
    const context = await browser.newContext({
      baseURL: url,
      viewport: DESK,
      locale: 'es-CO',
      reducedMotion: 'reduce',
      storageState: signedIn,
      ...options,
    });
    context.setDefaultTimeout(LONGEST_WAIT);
    open.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => isComplaint(message) && complaints.push(message.text()));
    return page;
  };
  let error = '';
  try {
    await run({ window, complaints });
    if (complaints.length > 0) error = `the page complained: ${[...new Set(complaints)].join('; ')}`;
  } catch (failure) {
    error = failure.message;
    await open.at(-1)?.pages().at(-1)?.screenshot({ path: `${process.env.HILO_SHOTS ?? '/tmp'}/failed-${name.replaceAll(/\W+/g, '-').slice(0, 60)}.png` }).catch(() => {});
  }
  await Promise.all(open.map((context) => context.close()));
  return { name, error, seconds: (performance.now() - began) / 1000 };
}

const results = [];
for (const test of tests.filter(chosen)) {
  const result = await attempt(test);
  results.push(result);
  console.log(`${result.error ? '✗' : '✓'} ${result.name} (${result.seconds.toFixed(1)} s)`);
  if (result.error) console.log(`  ${result.error.replaceAll('\n', '\n  ')}`);
}
await browser.close();
const failed = results.filter(({ error }) => error).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
