import { expectAccessible } from '../axe.mjs';
import { freshPhone, whatsAppNumber } from '../hilo.mjs';

export default {
  'a message arrives and the inbox shows it without reloading': async ({ window }) => {
    const page = await window();
    await page.goto('/bandeja');
    await page.getByRole('heading', { name: 'Bandeja' }).waitFor();
    const number = await whatsAppNumber(page);
    await number.tells(freshPhone(), 'Lucía Bandeja', '¿Siguen abiertos?');

    const row = page.getByRole('option', { name: /Lucía Bandeja/ });
    await row.waitFor();
    await row.click();
    await page.getByRole('log').getByText('¿Siguen abiertos?').waitFor();
    await expectAccessible(page, 'an open conversation');
  },

  'a second message appears in the open conversation by itself': async ({ window }) => {
    const page = await window();
    const number = await whatsAppNumber(page);
    const phone = freshPhone();
    await number.tells(phone, 'Bruno Hilo', 'Primer mensaje');
    await page.goto('/bandeja');
    await page.getByRole('option', { name: /Bruno Hilo/ }).click();
    await page.getByRole('log').getByText('Primer mensaje').waitFor();

    await number.tells(phone, 'Bruno Hilo', 'Segundo mensaje');

    await page.getByRole('log').getByText('Segundo mensaje').waitFor();
  },

  'an answer stands in the thread, a private note beside it': async ({ window }) => {
    const page = await window();
    const number = await whatsAppNumber(page);
    await number.tells(freshPhone(), 'Rita Respuesta', '¿Hacen envíos?');
    await page.goto('/bandeja');
    await page.getByRole('option', { name: /Rita Respuesta/ }).click();
    await page.getByRole('textbox', { name: /Escribe tu respuesta/ }).fill('Sí, a todo el país.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('log').getByText('Sí, a todo el país.').waitFor();

    await page.getByText('Nota interna').click();
    await page.getByRole('textbox', { name: 'Solo la verá tu equipo' }).fill('Cliente frecuente');
    await page.getByRole('button', { name: 'Guardar nota' }).click();

    await page.getByRole('log').getByText('Cliente frecuente').waitFor();
    await expectAccessible(page, 'an answered conversation');
  },

  'a conversation is taken, solved and opened again': async ({ window }) => {
    const page = await window();
    const number = await whatsAppNumber(page);
    await number.tells(freshPhone(), 'Samuel Resuelto', 'Gracias, ya está');
    await page.goto('/bandeja');
    await page.getByRole('option', { name: /Samuel Resuelto/ }).click();
    await page.getByRole('button', { name: 'Resolver' }).click();
    await page.getByRole('button', { name: 'Reabrir' }).click();

    await page.getByRole('button', { name: 'Resolver' }).waitFor();
  },
};
