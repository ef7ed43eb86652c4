import { isBound } from './bonds.ts';
import { breakLines } from './break-lines.ts';
import { wrapLines } from './wrap-lines.ts';

/** A text as no more lines than it needs, about as long as each other, which leave words and names whole as far as that goes. */
export function evenLines(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const words = text.normalize('NFC').split(/[ \t\r\n]+/);
  // A word that is wider than the line has to be broken.
  if (words.some((word) => measure(word) > width)) return wrapLines(text, width, measure);
  const space = measure(' ');
  const stretches = words.map((word, at) => {
    const bare = measure(word);
    return { width: bare + space, bare, isBound: at > 0 && isBound(words, at) };
  });
  const begins = breakLines(stretches, width, true);
  return begins.map((begin, at) => words.slice(begin, begins[at + 1] ?? words.length).join(' '));
}
