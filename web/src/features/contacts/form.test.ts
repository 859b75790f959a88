import { expect, test } from 'vitest';
import { changesOf, EMPTY, missing, recordOf } from './form';

test('a contact needs a name and a way to reach them', () => {
  expect(missing(EMPTY)).toEqual({ name: true, reach: true });
  expect(missing({ ...EMPTY, last: 'Gómez', phones: ['', '310 555 0101'] })).toEqual({ name: false, reach: false });
});

test('blank lines are not sent, the first address is the primary one', () => {
  expect(recordOf({ ...EMPTY, emails: [' ', 'ana@ejemplo.co', 'otra@ejemplo.co'] }).emails).toEqual([
    { value: 'ana@ejemplo.co', primary: true },
    { value: 'otra@ejemplo.co', primary: false },
  ]);
});

test('only what changed is sent', () => {
  const before = { ...EMPTY, first: 'Ana', phones: ['+573105550101'], tags: ['vip'] };
  expect(changesOf(before, { ...before, position: 'Gerente' })).toEqual({ position: 'Gerente' });
  expect(changesOf(before, before)).toEqual({});
});

test('emptying a field is a change too', () => {
  const before = { ...EMPTY, birthDate: '1990-01-31' };
  expect(changesOf(before, EMPTY)).toEqual({ birthDate: null });
  expect(changesOf({ ...EMPTY, tags: ['vip'] }, before)).toMatchObject({ tags: [] });
});

test('another number does not make us forget which one has WhatsApp', () => {
  const draft = { ...EMPTY, phones: ['+573105550101', '+573105550102'], whatsapp: ['+573105550101'] };
  expect(recordOf(draft).phones.map(({ whatsapp }) => whatsapp)).toEqual([true, false]);
});
