import { expect, test } from 'vitest';
import { matchesWords } from './words';

test('accents and case do not matter', () => {
  expect(matchesWords('CONFIG', 'Configuración')).toBe(true);
  expect(matchesWords('configuracion', 'Configuración')).toBe(true);
});

test('every typed word has to begin a word', () => {
  expect(matchesWords('nue con', 'Nuevo contacto')).toBe(true);
  expect(matchesWords('nue emp', 'Nuevo contacto')).toBe(false);
  expect(matchesWords('tacto', 'Nuevo contacto')).toBe(false);
});

test('words of the other language find it too', () => {
  expect(matchesWords('deal', 'Nueva oportunidad', 'deal new')).toBe(true);
});

test('nothing typed matches everything', () => {
  expect(matchesWords('  ', 'Contactos')).toBe(true);
});
