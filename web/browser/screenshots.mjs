// Takes pictures of the screens of a running Hilo: at a desk and on a phone, light and dark.
// `npm run screenshots -- FOLDER` puts them there; without a folder the chosen ones for the documentation are renewed.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DESK, openBrowser, PHONE } from './chromium.mjs';
import { call, signIn, url } from './hilo.mjs';

const everything = process.argv[2];
const folder = everything ?? fileURLToPath(new URL('../../docs/screenshots', import.meta.url));

const browser = await openBrowser();
const door = await browser.newContext({ baseURL: url, viewport: DESK, locale: 'es-CO' });
const page = await door.newPage();
await signIn(page);
const signedIn = await door.storageState();
const { items: people } = await call(page, 'GET', '/api/v1/contacts?sort=-score&limit=1');
const { items: talks } = await call(page, 'GET', '/api/v1/conversations?limit=5');
const person = people[0]?.id ?? '';
const talk = talks.find(({ messages }) => messages > 2)?.id ?? talks[0]?.id ?? '';
await door.close();

const SCREENS = {
  inicio: '/',
  bandeja: `/bandeja/${talk}`,
  contactos: `/contactos?id=${person}&sort=-score`,
  'contactos-datos': `/contactos?id=${person}&tab=datos`,
  'contactos-tabla': '/contactos?mode=tabla',
  empresas: '/empresas',
  oportunidades: '/oportunidades',
  tareas: '/tareas',
  configuracion: '/configuracion',
};

/** Those that stand in the documentation: enough to see what it is, and small. */
const CHOSEN = [
  ['bandeja', 'desk', 'light'],
  ['contactos', 'desk', 'light'],
  ['contactos', 'desk', 'dark'],
  ['oportunidades', 'desk', 'light'],
  ['contactos', 'phone', 'light'],
];

const WINDOWS = { desk: { viewport: DESK }, phone: { viewport: PHONE, isMobile: true, hasTouch: true } };
const all = Object.keys(SCREENS).flatMap((screen) =>
  ['desk', 'phone'].flatMap((size) => ['light', 'dark'].map((scheme) => [screen, size, scheme])),
);

await mkdir(folder, { recursive: true });
for (const [screen, size, colorScheme] of everything ? all : CHOSEN) {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'es-CO',
    reducedMotion: 'reduce',
    storageState: signedIn,
    colorScheme,
    ...WINDOWS[size],
  });
  const shown = await context.newPage();
  await shown.goto(SCREENS[screen]);
  await shown.getByRole('main').waitFor();
  await shown.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {});
  await shown.waitForTimeout(400);
  await shown.screenshot({ path: `${folder}/${screen}-${size}-${colorScheme}.png` });
  console.log(`${screen} ${size} ${colorScheme}`);
  await context.close();
}
await browser.close();
