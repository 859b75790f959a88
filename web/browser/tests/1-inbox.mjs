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
};
