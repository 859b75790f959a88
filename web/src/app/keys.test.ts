import { expect, test } from 'vitest';
import { isWriting, pressed } from './keys';

const known = ['c', 'g c', 'g b', '?'];

test('one key is enough for a shortcut of one', () => {
  expect(pressed(known, '', 'c')).toEqual({ done: 'c', begun: '' });
});

test('two keys in a row are another shortcut', () => {
  expect(pressed(known, '', 'g')).toEqual({ begun: 'g' });
  expect(pressed(known, 'g', 'c')).toEqual({ done: 'g c', begun: '' });
});

test('a key that means nothing forgets what was begun', () => {
  expect(pressed(known, 'g', 'x')).toEqual({ begun: '' });
});

test('letters typed into a field are letters', () => {
  expect(isWriting(document.createElement('textarea'))).toBe(true);
  expect(isWriting(document.createElement('button'))).toBe(false);
});
