/** Where single keys mean letters. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}

/**
 * Which of the known shortcuts is complete now, and what the next key may complete.
 *
 * @param before the key pressed just before, if it begins a shortcut of two
 */
export function pressed(known: readonly string[], before: string, key: string): { done?: string; begun: string } {
  const pair = before && `${before} ${key}`;
  if (pair && known.includes(pair)) return { done: pair, begun: '' };
  if (known.includes(key)) return { done: key, begun: '' };
  return { begun: known.some((keys) => keys.startsWith(`${key} `)) ? key : '' };
}

const SWITCH = 'hilo.singleKeys';

export function singleKeysOn(): boolean {
  return localStorage.getItem(SWITCH) !== 'off';
}

export function switchSingleKeys(on: boolean): void {
  localStorage.setItem(SWITCH, on ? 'on' : 'off');
}
