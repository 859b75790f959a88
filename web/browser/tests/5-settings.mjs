import { randomUUID } from 'node:crypto';
import { expectAccessible, expectNoSidewaysScroll } from '../axe.mjs';
import { PHONE } from '../chromium.mjs';

const SECTIONS = ['canales', 'canales/nuevo?canal=whatsapp', 'no-entendidos', 'pipelines', 'motivos', 'estados', 'usuarios', 'roles', 'api'];

export default {
  'a channel is connected, and its page says what is left to do': async ({ window, complaints }) => {
    const page = await window();
    const name = `Ventas ${randomUUID().slice(0, 6)}`;
    await page.goto('/configuracion/canales/nuevo');
    await page.getByRole('link', { name: /Telegram/ }).click();
    const form = page.getByRole('form', { name: 'Conectar un canal' });
    await form.getByLabel(/^Nombre de la cuenta/).fill(name);
    await form.getByRole('button', { name: 'Conectar un canal' }).click();
    await form.getByText('Es obligatorio').first().waitFor();
    await expectAccessible(page, 'a form that lacks a secret');
    // The browser writes every refusal into its console.
    complaints.length = 0;
    await form.getByRole('button', { name: 'Generar uno seguro' }).click();
    await form.getByRole('button', { name: 'Conectar un canal' }).click();

    await page.getByRole('heading', { name }).waitFor();
    await page.getByText('/webhooks/telegram/').waitFor();
    await page.getByText('Esperando el primer mensaje…').waitFor();
    await expectAccessible(page, 'a channel that waits for its first message');
  },

  'a user is made, and shows what they may do': async ({ window }) => {
    const page = await window();
    const name = `Ana ${randomUUID().slice(0, 6)}`;
    await page.goto('/configuracion/usuarios');
    await page.getByRole('button', { name: 'Nuevo usuario' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nuevo usuario' });
    await dialog.getByLabel(/^Nombre/).fill(name);
    await dialog.getByLabel(/^Correo/).fill(`${randomUUID()}@example.com`);
    await dialog.getByRole('button', { name: 'Crear' }).click();
    await page.getByText(/Contraseña inicial de/).waitFor();
    await page.getByRole('link', { name: new RegExp(name) }).click();

    const access = page.getByRole('dialog').getByRole('table');
    await access.getByRole('row', { name: /Oportunidades/ }).getByText('Lo suyo').first().waitFor();
    await expectAccessible(page, 'a user');
  },

  'every section can be used by everybody, at a desk and on a phone': async ({ window }) => {
    for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark', viewport: PHONE }]) {
      const page = await window(options);
      for (const section of SECTIONS) {
        await page.goto(`/configuracion/${section}`);
        await page.getByRole('main').getByRole('heading').first().waitFor();
        await page.waitForLoadState('networkidle').catch(() => {});
        await expectAccessible(page, `${section} ${options.colorScheme}`);
        await expectNoSidewaysScroll(page, section);
      }
    }
  },
};
