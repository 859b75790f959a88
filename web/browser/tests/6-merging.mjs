import { expectAccessible } from '../axe.mjs';
import { call, freshPhone, until } from '../hilo.mjs';

async function person(page, first, last, details) {
  const body = { name: { first, last }, ...details };
  return call(page, 'POST', '/api/v1/contacts', body, { 'X-Skip-Duplicate-Check': 'true' });
}

export default {
  'two contacts become one person after the conflicts are chosen, and two again when that is undone': async ({ window }) => {
    const page = await window();
    const one = await person(page, 'Marta', 'Fusión', { phones: [{ value: `+${freshPhone()}` }], position: 'Gerente' });
    const two = await person(page, 'Martha', 'Fusion R.', { emails: [{ value: `marta.${Date.now()}@ejemplo.co` }] });
    await page.goto(`/contactos/fusionar?a=${one.id}&b=${two.id}`);
    await page.getByRole('heading', { name: 'Fusionar contactos' }).waitFor();
    const merge = page.getByRole('button', { name: 'Fusionar', exact: true });
    if (await merge.isEnabled()) throw new Error('merging must wait until the conflict is chosen');
    await expectAccessible(page, 'the comparison');
    await page.getByRole('radio', { name: /Marta Fusión/ }).check();
    await merge.click();

    await page.getByRole('heading', { name: 'Marta Fusión' }).waitFor();
    const merged = await call(page, 'GET', `/api/v1/contacts/${two.id}`);
    if (merged.mergedInto !== one.id) throw new Error('the duplicate is not part of the survivor');

    await page.getByRole('button', { name: 'Deshacer fusión' }).click();
    await expectAccessible(page, 'the question whether to undo');
    await page.getByRole('dialog').getByRole('button', { name: 'Deshacer fusión' }).click();
    await until('the merge is undone', async () => !(await call(page, 'GET', `/api/v1/contacts/${two.id}`)).mergedInto);
  },
};
