const MARKS = /\p{M}/gu;

function plain(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** Whether every word that was typed begins a word of the texts; accents and case do not matter. */
export function matchesWords(typed: string, ...texts: (string | undefined)[]): boolean {
  const there = plain(texts.filter(Boolean).join(' ')).split(/\s+/);
  return plain(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => there.some((candidate) => candidate.startsWith(word)));
}
