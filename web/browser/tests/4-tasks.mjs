import { randomUUID } from 'node:crypto';
import { expectAccessible, expectNoSidewaysScroll } from '../axe.mjs';
import { PHONE } from '../chromium.mjs';
import { call, until } from '../hilo.mjs';

const fresh = (title) => `${title} ${randomUUID().slice(0, 6)}`;

async function task(page, title, more = {}) {
  const me = await call(page, 'GET', '/api/v1/me');
  return call(page, 'POST', '/api/v1/tasks', { title, assigneeId: me.id, ...more });
}

export default {
  'a title and Enter make a task of mine, and a tick completes it': async ({ window }) => {
    const page = await window();
    const title = fresh('Llamar a Juan');
    await page.goto('/tareas?view=table&sort=-created');
    await page.getByRole('textbox', { name: /Añadir una tarea/ }).fill(title);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: title }).waitFor();
    await expectAccessible(page, 'the table of tasks');

    await page.getByRole('checkbox', { name: `Completar: ${title}` }).check();

    await until('it is done', async () => (await call(page, 'GET', `/api/v1/tasks?q=${encodeURIComponent(title)}`)).items[0]?.done);
  },

  'a task is completed by dragging it on the board': async ({ window }) => {
    const page = await window();
    const title = fresh('Enviar contrato');
    const made = await task(page, title);
    await page.goto('/tareas?view=board');
    const card = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: new RegExp(`^${title}`) }) });
    await card.dragTo(page.getByRole('region', { name: 'Completada' }));

    await until('it is done', async () => (await call(page, 'GET', `/api/v1/tasks/${made.id}`)).done);
    await expectAccessible(page, 'the board of tasks');
  },

  'subtasks add up to progress': async ({ window }) => {
    const page = await window();
    const made = await task(page, fresh('Preparar visita'));
    await page.goto(`/tareas?id=${made.id}&tab=parts`);
    const panel = page.getByRole('dialog');
    for (const part of ['Reservar sala', 'Imprimir material']) {
      await panel.getByRole('textbox', { name: 'Nueva subtarea' }).fill(part);
      await panel.getByRole('button', { name: 'Añadir' }).click();
      await panel.getByRole('button', { name: part }).waitFor();
    }
    await panel.getByRole('checkbox', { name: 'Completar: Reservar sala' }).check();

    await panel.getByText('1 de 2 completadas').first().waitFor();
    await expectAccessible(page, 'a task with subtasks');
  },

  'my day tells in words what is late': async ({ window }) => {
    const page = await window({ viewport: PHONE });
    const title = fresh('Cobrar factura');
    await task(page, title, { dueOn: '2026-01-05' });
    await page.goto('/tareas?view=day');
    await page.getByRole('heading', { name: /Vencidas/ }).waitFor();
    await page.getByText(/Vencida hace/).first().waitFor();
    await expectAccessible(page, 'my day');
    await expectNoSidewaysScroll(page, 'my day');
  },

  'a task for a deal stands beside the deal': async ({ window }) => {
    const page = await window();
    const { items: templates } = await call(page, 'GET', '/api/v1/pipelines/templates');
    const pipeline = await call(page, 'POST', '/api/v1/pipelines', { template: templates[0].key, name: fresh('Pipeline') });
    const deal = await call(page, 'POST', '/api/v1/deals', { name: fresh('Acuerdo'), pipelineId: pipeline.id });
    const title = fresh('Revisar propuesta');
    await until('tasks know the deal', () => task(page, title, { deals: [deal.id] }).catch(() => undefined));
    await page.goto(`/oportunidades?pipeline=${pipeline.id}&id=${deal.id}&tab=tasks`);
    await page.getByRole('dialog').getByRole('button', { name: title }).waitFor();
    await expectAccessible(page, 'the tasks of a deal');
  },
};
