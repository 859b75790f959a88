import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { show } from '@/testing/render';
import { lostReasonsQuery } from './deals';
import { LostDialog } from './LostDialog';

const REASONS = {
  items: [
    { id: 'price', name: 'Precio', needsText: false, position: 0, archived: false },
    { id: 'other', name: 'Otro', needsText: true, position: 1, archived: false },
  ],
};

async function asked() {
  const onConfirm = vi.fn();
  await show(<LostDialog name="Soporte" onConfirm={onConfirm} onClose={vi.fn()} />, [[lostReasonsQuery.queryKey, REASONS]]);
  return onConfirm;
}

const confirm = () => userEvent.click(screen.getByRole('button', { name: 'Marcar como perdida' }));

test('a deal is not lost without a reason', async () => {
  const onConfirm = await asked();

  await confirm();

  expect(onConfirm).not.toHaveBeenCalled();
  expect(screen.getByText('Elige un motivo')).toBeInTheDocument();
});

test('a reason of the catalogue is enough', async () => {
  const onConfirm = await asked();

  await userEvent.click(screen.getByRole('radio', { name: 'Precio' }));
  await confirm();

  expect(onConfirm).toHaveBeenCalledWith({ reasonId: 'price' });
});

test('"other" wants words', async () => {
  const onConfirm = await asked();

  await userEvent.click(screen.getByRole('radio', { name: 'Otro' }));
  await confirm();
  expect(screen.getByText('Cuenta qué pasó')).toBeInTheDocument();

  await userEvent.type(screen.getByRole('textbox'), 'Se fusionó con un rival');
  await confirm();
  expect(onConfirm).toHaveBeenCalledWith({ reasonId: 'other', text: 'Se fusionó con un rival' });
});
