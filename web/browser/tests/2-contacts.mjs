import { expectAccessible, expectNoSidewaysScroll } from '../axe.mjs';
import { PHONE, SMALLEST } from '../chromium.mjs';
import { call, freshPhone, until, whatsAppNumber } from '../hilo.mjs';

async function somebody(page, name) {
  const number = await whatsAppNumber(page);
  await number.tells(freshPhone(), name, `Hola, soy ${name}`);
  const words = encodeURIComponent(name);
  return until(`${name} is known`, async () => (await call(page, 'GET', `/api/v1/contacts?q=${words}`)).items[0]);
}

export default {
  'search as you type finds somebody despite accents and opens their timeline': async ({ window }) => {
    const page = await window();
    await somebody(page, 'Íñigo Búsqueda');
    await page.goto('/contactos');
    await page.getByRole('searchbox').fill('inigo busq');
    await page.getByRole('option', { name: /Íñigo Búsqueda/ }).click();

    await page.getByRole('heading', { name: 'Íñigo Búsqueda' }).waitFor();
    await page.getByText('Hola, soy Íñigo Búsqueda').waitFor();
    await expectAccessible(page, 'a contact');
  },

  'the score tells what it is made of': async ({ window }) => {
    const page = await window();
    const { id } = await somebody(page, 'Sara Puntaje');
    await page.goto(`/contactos?id=${id}`);
    await page.getByRole('button', { name: '¿Por qué?' }).click();

    await page.getByText('De qué está hecho el score').waitFor();
    await expectAccessible(page, 'the explanation of a score');
  },

  'what is on the screen is in the address': async ({ window }) => {
    const page = await window();
    const { id } = await somebody(page, 'Dora Dirección');
    await page.goto(`/contactos?id=${id}&tab=datos&q=dora`);

    await page.getByRole('tab', { name: 'Datos', selected: true }).waitFor();
    await page.getByText('Cómo contactar').waitFor();
    if ((await page.getByRole('searchbox').inputValue()) !== 'dora') throw new Error('the words are not in the field');
  },

  'a phone shows the list, then the record, and leads back': async ({ window }) => {
    const page = await window({ viewport: PHONE });
    await somebody(page, 'Tomás Teléfono');
    await page.goto('/contactos?q=tomas');
    await page.getByRole('option', { name: /Tomás Teléfono/ }).click();
    await page.getByRole('heading', { name: 'Tomás Teléfono' }).waitFor();
    await expectNoSidewaysScroll(page, 'a contact on a phone');
    await expectAccessible(page, 'a contact on a phone');

    await page.getByRole('button', { name: 'Volver' }).click();

    await page.getByRole('option', { name: /Tomás Teléfono/ }).waitFor();
  },

  'nothing is cut off at 320 pixels': async ({ window }) => {
    const page = await window({ viewport: SMALLEST });
    for (const place of ['/', '/bandeja', '/contactos', '/contactos?mode=tabla', '/empresas']) {
      await page.goto(place);
      await page.getByRole('main').waitFor();
      await expectNoSidewaysScroll(page, place);
    }
  },
};
