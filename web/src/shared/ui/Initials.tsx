import classes from './Initials.module.css';

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.at(0) ?? '');
  return letters.join('').toLocaleUpperCase() || '#';
}

function hue(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 8;
  return sum;
}

/** A face for somebody without a picture; always the same colour for the same name. */
export function Initials({ name, size = 36, square = false }: { name: string; size?: number; square?: boolean }) {
  return (
    <span className={classes.initials} data-hue={hue(name)} data-square={square || undefined} style={{ width: size, height: size, fontSize: size * 0.36 }} aria-hidden>
      {initials(name)}
    </span>
  );
}
