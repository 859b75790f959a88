import { expectAccessible } from '../axe.mjs';
import { signIn } from '../hilo.mjs';

const PLACES = ['/', '/bandeja', '/contactos', '/contactos?mode=tabla', '/empresas', '/oportunidades', '/tareas', '/configuracion'];

export default {
  'somebody signs in, sees the app, and signs out': async ({ window }) => {
    const page = await window({ storageState: undefined });
    await page.goto('/contactos');
    await page.getByRole('button', { name: 'Entrar' }).waitFor();
    await expectAccessible(page, 'the door');
    await signIn(page);
    await page.getByRole('button', { name: /Cuenta de/ }).click();
    await expectAccessible(page, 'the account menu');

    await page.getByRole('menuitem', { name: 'Cerrar sesión' }).click();

    await page.getByRole('button', { name: 'Entrar' }).waitFor();
  },

  'the palette goes where the words say, in both languages of the app': async ({ window }) => {
    const page = await window();
    await page.goto('/');
    await page.getByRole('main').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Buscar o ejecutar…').last().fill('bande');
    await expectAccessible(page, 'the palette');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bandeja');

    await page.getByRole('button', { name: /Cuenta de/ }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();

    await page.getByRole('heading', { name: 'Inbox' }).waitFor();
    if ((await page.locator('html').getAttribute('lang')) !== 'en') throw new Error('the page does not say that it speaks English');
  },

  'two keys lead to a place, and the help tells which': async ({ window }) => {
    const page = await window();
    await page.goto('/');
    await page.getByRole('main').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Atajos de teclado' }).waitFor();
    await expectAccessible(page, 'the help');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('g');
    await page.keyboard.press('c');

    await page.waitForURL('**/contactos');
  },

  'everybody can use every screen, light and dark': async ({ window }) => {
    for (const colorScheme of ['light', 'dark']) {
      const page = await window({ colorScheme });
      for (const place of PLACES) {
        await page.goto(place);
        await page.getByRole('main').getByRole('heading').first().waitFor();
        await page.waitForLoadState('networkidle').catch(() => {});
        await expectAccessible(page, `${place} ${colorScheme}`);
      }
    }
  },
};
