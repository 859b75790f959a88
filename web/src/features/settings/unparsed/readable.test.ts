import { expect, it } from 'vitest';
import { readable } from './readable';

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

it('puts JSON into lines', () => {
  expect(readable(base64('{"update_id":1,"text":"¡Hola!"}'))).toBe('{\n  "update_id": 1,\n  "text": "¡Hola!"\n}');
});

it('leaves everything else as it came', () => {
  expect(readable(base64('From: José\n\nHola'))).toBe('From: José\n\nHola');
});
