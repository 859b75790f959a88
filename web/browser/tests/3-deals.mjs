import { randomUUID } from 'node:crypto';
import { expectAccessible, expectNoSidewaysScroll } from '../axe.mjs';
import { PHONE, SMALLEST } from '../chromium.mjs';
import { call, until } from '../hilo.mjs';

/** A pipeline nobody else in this run uses, and deals in its first stage. */
async function pipelineWith(page, ...names) {
  const { items: templates } = await call(page, 'GET', '/api/v1/pipelines/templates');
  const pipeline = await call(page, 'POST', '/api/v1/pipelines', { template: templates[0].key, name: `Prueba ${randomUUID().slice(0, 8)}` });
  const deals = [];
  for (const name of names) {
    deals.push(await call(page, 'POST', '/api/v1/deals', { name, value: 1000, pipelineId: pipeline.id, stageId: pipeline.stages[0].id }));
  }
  return { ...pipeline, deals, at: `/oportunidades?pipeline=${pipeline.id}` };
}

const stageOf = (pipeline, type) => pipeline.stages.find((stage) => stage.type === type);
const cardOf = (page, name) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name: new RegExp(`^${name}`) }) });
const columnOf = (page, name) => page.getByRole('region', { name, exact: true });

export default {
  'a deal is dragged to lost, and not lost before somebody says why': async ({ window }) => {
    // Wide enough for the whole board: a drag of the driver's cannot scroll.
    const page = await window({ viewport: { width: 2200, height: 900 } });
    const pipeline = await pipelineWith(page, 'Soporte anual');
    const lost = stageOf(pipeline, 'lost');
    await page.goto(pipeline.at);
    await cardOf(page, 'Soporte anual').dragTo(page.getByRole('button', { name: new RegExp(`Ver ${lost.name}`) }));

    const dialog = page.getByRole('dialog', { name: /Perder Soporte anual/ });
    await dialog.getByRole('button', { name: 'Marcar como perdida' }).click();
    await dialog.getByText('Elige un motivo').waitFor();
    await expectAccessible(page, 'the lost dialog');
    await dialog.getByRole('radio').first().check();
    await dialog.getByRole('button', { name: 'Marcar como perdida' }).click();
    await cardOf(page, 'Soporte anual').waitFor({ state: 'detached' });

    const deal = await until('the deal is lost', async () => {
      const now = await call(page, 'GET', `/api/v1/deals/${pipeline.deals[0].id}`);
      return now.status === 'lost' && now;
    });
    if (!deal.lostReason?.name) throw new Error('the reason is not kept');
  },

  'a deal moves by keyboard, focus goes along, and the move is undone': async ({ window }) => {
    const page = await window();
    const pipeline = await pipelineWith(page, 'Licencias');
    const [first, second] = pipeline.stages;
    await page.goto(pipeline.at);
    const face = page.getByRole('button', { name: /^Licencias/ });
    await face.focus();
    await page.keyboard.press('Alt+ArrowRight');

    await columnOf(page, second.name).getByRole('button', { name: /^Licencias/ }).waitFor();
    if (!(await face.evaluate((element) => element === document.activeElement))) throw new Error('focus did not follow the card');
    await page.getByText(`Licencias movida a ${second.name}`).first().waitFor();
    await page.keyboard.press('Control+z');

    await columnOf(page, first.name).getByRole('button', { name: /^Licencias/ }).waitFor();
    await until('the server has it back', async () => (await call(page, 'GET', `/api/v1/deals/${pipeline.deals[0].id}`)).stageId === first.id);
  },

  'the menu of a card moves it without dragging': async ({ window }) => {
    const page = await window();
    const pipeline = await pipelineWith(page, 'Piloto');
    const won = stageOf(pipeline, 'won');
    await page.goto(pipeline.at);
    await page.getByRole('button', { name: 'Acciones de Piloto' }).click();
    await expectAccessible(page, 'the menu of a card');
    await page.getByRole('menuitem', { name: won.name }).click();

    await columnOf(page, won.name).getByRole('button', { name: /^Piloto/ }).waitFor();
    await until('it is won', async () => (await call(page, 'GET', `/api/v1/deals/${pipeline.deals[0].id}`)).status === 'won');
  },

  'a card that somebody else moved goes where they put it, and says so': async ({ window, complaints }) => {
    const page = await window();
    const pipeline = await pipelineWith(page, 'Disputada');
    const [, second, third] = pipeline.stages;
    await page.goto(pipeline.at);
    await page.getByRole('button', { name: /^Disputada/ }).waitFor();
    await page.route('**/api/v1/deals/*/move', async (route) => {
      await call(page, 'POST', `/api/v1/deals/${pipeline.deals[0].id}/move`, { stageId: third.id });
      await route.continue();
    }, { times: 1 });
    await page.getByRole('button', { name: 'Acciones de Disputada' }).click();
    await page.getByRole('menuitem', { name: second.name }).click();

    await page.getByRole('alert').first().waitFor();
    await columnOf(page, third.name).getByRole('button', { name: /^Disputada/ }).waitFor();
    // The browser writes every refusal into its console.
    complaints.length = 0;
  },

  'a new deal is created, shown beside the board and edited': async ({ window, complaints }) => {
    const page = await window();
    const pipeline = await pipelineWith(page);
    await page.goto(pipeline.at);
    await page.getByRole('button', { name: 'Nueva oportunidad' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nueva oportunidad' });
    await dialog.getByRole('button', { name: 'Crear oportunidad' }).click();
    await dialog.getByLabel(/^Nombre/).and(page.locator('[aria-invalid=true]')).waitFor();
    await expectAccessible(page, 'the dialog for a new deal');
    // The browser writes every refusal into its console.
    complaints.length = 0;
    await dialog.getByLabel(/^Nombre/).fill('Implementación');
    await dialog.getByLabel('Valor').fill('2500');
    await dialog.getByRole('button', { name: 'Crear oportunidad' }).click();

    await page.getByRole('button', { name: /^Implementación/ }).click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('heading', { name: 'Implementación' }).waitFor();
    await expectAccessible(page, 'a deal beside the board');
    await panel.getByLabel('Origen').fill('Feria');
    await panel.getByRole('button', { name: 'Guardar' }).click();
    await page.getByText('Cambios guardados').waitFor();
  },

  'the list shows the same deals, sorted and filtered in the address': async ({ window }) => {
    const page = await window();
    const pipeline = await pipelineWith(page, 'Alfa', 'Beta');
    await page.goto(`${pipeline.at}&view=list&q=beta`);
    await page.getByRole('button', { name: 'Beta', exact: true }).waitFor();
    if (await page.getByRole('button', { name: 'Alfa' }).isVisible()) throw new Error('the filter lets everything through');
    await page.getByRole('button', { name: /Quitar el filtro/ }).click();
    await page.getByRole('button', { name: 'Alfa' }).waitFor();
    await page.getByRole('button', { name: 'Nombre', exact: true }).click();
    await page.waitForURL(/sort=/);
    await expectAccessible(page, 'the list of deals');
  },

  'board, list, panel and analysis can be used by everybody, down to the smallest phone': async ({ window }) => {
    for (const viewport of [PHONE, SMALLEST]) {
      const page = await window({ viewport, colorScheme: 'dark' });
      const pipeline = await pipelineWith(page, 'Renovación');
      for (const place of [pipeline.at, `${pipeline.at}&view=list`, `${pipeline.at}&id=${pipeline.deals[0].id}`, `/oportunidades/analisis?pipeline=${pipeline.id}`]) {
        await page.goto(place);
        await page.getByRole('heading').first().waitFor();
        await page.waitForLoadState('networkidle').catch(() => {});
        await expectAccessible(page, `${place} at ${viewport.width}`);
        await expectNoSidewaysScroll(page, `${place} at ${viewport.width}`);
      }
    }
  },
};
