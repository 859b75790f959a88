import { IconCircle } from '@tabler/icons-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { show } from '@/testing/render';
import { withCardAt, type Column, type Place } from './board';
import { Board } from './Board';
import type { Lane } from './lanes';

interface Deal {
  id: string;
  name: string;
}

const lane = (id: string, name: string, foldable = false): Lane => ({ id, name, colour: 'teal', icon: IconCircle, foldable });
const LANES = [lane('new', 'Nueva'), lane('talks', 'Negociación'), lane('lost', 'Perdida', true)];
const column = (id: string, ...names: string[]): Column<Deal> => ({ id, count: names.length, sum: 0, more: false, cards: names.map((name) => ({ id: name, name })) });
const nameOf = (deal: Deal) => deal.name;
const face = (deal: Deal) => <span>{deal.name}</span>;

function Shown({ onMove, onOpen = () => {} }: { onMove?: (id: string, place: Place) => void; onOpen?: (id: string) => void }) {
  const [columns, setColumns] = useState<readonly Column<Deal>[]>([column('new', 'Ana', 'Berta'), column('talks', 'Xenia'), column('lost')]);
  const [folded, setFolded] = useState(true);
  const move = (id: string, place: Place) => {
    onMove?.(id, place);
    setColumns(withCardAt(columns, id, place, () => 0));
  };
  return (
    <Board
      label="Tablero"
      lanes={LANES}
      columns={columns}
      folded={folded ? ['lost'] : []}
      nameOf={nameOf}
      face={face}
      onOpen={onOpen}
      onMove={onMove && move}
      onMore={() => {}}
      onFold={(_, now) => setFolded(now)}
    />
  );
}

const cardFace = (name: string) => screen.getByRole('button', { name });

test('Alt and an arrow carry a card to the top of the next column, and focus goes along', async () => {
  const onMove = vi.fn();
  await show(<Shown onMove={onMove} />);
  cardFace('Ana').focus();

  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');

  expect(onMove).toHaveBeenCalledWith('Ana', { column: 'talks', before: 'Xenia' });
  expect(cardFace('Ana')).toHaveFocus();
  expect(screen.getByRole('region', { name: 'Negociación' })).toContainElement(cardFace('Ana'));
});

test('arrows go from card to card', async () => {
  await show(<Shown onMove={vi.fn()} />);
  cardFace('Ana').focus();

  await userEvent.keyboard('{ArrowDown}');
  expect(cardFace('Berta')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(cardFace('Xenia')).toHaveFocus();
});

test('M opens the menu, which moves the card without dragging', async () => {
  const onMove = vi.fn();
  await show(<Shown onMove={onMove} />);
  cardFace('Berta').focus();

  await userEvent.keyboard('m');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Perdida' }));

  expect(onMove).toHaveBeenCalledWith('Berta', { column: 'lost', before: null });
});

test('a folded column says how many cards it has, and unfolds', async () => {
  await show(<Shown onMove={vi.fn()} />);

  await userEvent.click(screen.getByRole('button', { name: 'Ver Perdida, 0 tarjetas' }));

  expect(screen.getByRole('region', { name: 'Perdida' })).toBeInTheDocument();
});

test('who may only look can open cards and not move them', async () => {
  const onOpen = vi.fn();
  await show(<Shown onOpen={onOpen} />);
  cardFace('Ana').focus();

  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}{Enter}');

  expect(screen.getByRole('region', { name: 'Nueva' })).toContainElement(cardFace('Ana'));
  expect(onOpen).toHaveBeenCalledWith('Ana');
});
