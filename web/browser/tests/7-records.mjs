import { expectAccessible } from '../axe.mjs';
import { freshPhone } from '../hilo.mjs';

export default {
  'somebody is written down by hand, with what is wrong told beside the field': async ({ window, complaints }) => {
    const page = await window();
    await page.goto('/contactos?dialog=nuevo');
    const dialog = page.getByRole('dialog', { name: 'Nuevo contacto' });
    await dialog.getByRole('button', { name: 'Nuevo contacto' }).click();
    await dialog.getByText('Escribe al menos un nombre').waitFor();
    await dialog.getByLabel('Nombre').fill('Petra');
    await dialog.getByLabel('Apellidos').fill('Escrita');
    await dialog.getByLabel('Teléfono 1').fill('no es un número');
    await dialog.getByRole('button', { name: 'Nuevo contacto' }).click();
    await dialog.locator('[id$=-error]').first().waitFor();
    complaints.length = 0;
    await expectAccessible(page, 'a form with mistakes');
    await dialog.getByLabel('Teléfono 1').fill(`+${freshPhone()}`);
    await dialog.getByRole('button', { name: 'Nuevo contacto' }).click();

    await page.getByRole('heading', { name: 'Petra Escrita' }).waitFor();
  },

  'a company is written down, and a note about it': async ({ window }) => {
    const page = await window();
    const name = `Café Prueba ${Date.now()}`;
    await page.goto('/empresas?dialog=nueva');
    const dialog = page.getByRole('dialog', { name: 'Nueva empresa' });
    await dialog.getByLabel('Nombre').fill(name);
    await dialog.getByRole('button', { name: 'Nueva empresa' }).click();
    await page.getByRole('heading', { name }).waitFor();
    await expectAccessible(page, 'a company');

    await page.getByRole('tab', { name: 'Notas' }).click();
    await page.getByRole('textbox', { name: 'Escribe una nota' }).fill('Llamar en enero');
    await page.getByRole('button', { name: 'Guardar nota' }).click();

    await page.getByText('Llamar en enero').waitFor();
  },
};
