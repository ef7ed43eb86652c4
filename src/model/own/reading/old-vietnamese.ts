import { keysOf } from '../../typed.ts';
import { type OldFont, ReadingFault } from './fault.ts';

/*
 * TCVN3 ("ABC") and VNI are ways of writing Vietnamese that only their own fonts show right. TCVN3 stores đ as ®, à as µ, ệ as Ö:
 * such signs stand within words, which no sign of a trade mark or of a micrometre does, and capitals after small letters. VNI stores a vowel and, as a letter of its own,
 * the mark after it: “Haø Noäi”, “Tröôøng”; of the pairs that come of it, those count here that no other language writes.
 */
const WORDS: Readonly<Record<OldFont, RegExp>> = {
  TCVN3:
    /[\p{L}§µ¸¶·¹¨©®ª«¬\u00AD]*(?:\p{L}[µ¸¶·¹¨©®ª«¬\u00AD]|§[\p{L}µ¸¶·¹¨©®ª«¬]|\p{Ll}[À-Þ])[\p{L}µ¸¶·¹¨©®ª«¬\u00AD]*/gu,
  VNI: /\p{L}*(?:[aeouy]ø|[ao]ä|ö[ôøùûõï]|ô[øùûõï])\p{L}*/giu,
};

/** In so many different words of a sample, and no fewer, such letters are no accident. */
const OLD_WORDS = 3;

/** Throws a `ReadingFault` for text in a way of writing Vietnamese that would be shown as garbage. */
export function refuseOldVietnamese(sample: string): void {
  for (const font of keysOf(WORDS)) {
    const found = new Set(sample.match(WORDS[font]) ?? []);
    if (found.size < OLD_WORDS) continue;
    // A long word is known again more easily.
    const example = [...found].reduce((one, other) => (other.length > one.length ? other : one));
    throw new ReadingFault({ kind: 'old-vietnamese', font, example });
  }
}
