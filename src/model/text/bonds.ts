import { VIETNAMESE_WORDS } from './vietnamese-words.ts';

/** What ends a word's part in what follows. */
const STOPS = /[.,:;!?…)”"»–—]$/;

const isCapital = (word: string) => /^[“("«]?\p{Lu}/u.test(word);
const hasDigit = (word: string) => /^[“(]?\d/.test(word);

/** Words before a number that say what it is, in both languages. */
const BEFORE_NUMBER = new Set([
  'năm',
  'tháng',
  'ngày',
  'dạng',
  'thứ',
  'nhóm',
  'khoảng',
  'hơn',
  'category',
  'about',
  'over',
]);

/** Words before a name that are part of it. */
const BEFORE_NAME = new Set(['châu', 'sông', 'vịnh', 'đảo', 'ông', 'bà', 'nhóm']);

/** A word as the list has it, without marks around it. */
const bare = (word: string) => word.toLowerCase().replace(/^[“("«]+|[.,:;!?…)”"»]+$/g, '');

/** Whether two words stand beside each other within a Vietnamese word of the list: `at` is the place of the second. */
function isWithinWord(words: readonly string[], at: number): boolean {
  for (let length = 2; length <= 3; length++)
    for (let start = at - length + 1; start < at; start++) {
      const part = words.slice(Math.max(start, 0), start + length);
      if (start < 0 || part.length < length || part.slice(0, -1).some((word) => STOPS.test(word))) continue;
      if (VIETNAMESE_WORDS.has(part.map(bare).join(' '))) return true;
    }
  return false;
}

/**
 * Whether a line should not end between two words of a text: within a proper name, between a number and what it counts, before a
 * dash or a dot between parts, and within a Vietnamese word. `at` is the place of the second among the words.
 */
export function isBound(words: readonly string[], at: number): boolean {
  const [before = '', after = ''] = [words[at - 1], words[at]];
  if (/^[–—·]/.test(after)) return true;
  if (STOPS.test(before)) return false;
  if (isCapital(before) && (isCapital(after) || hasDigit(after))) return true;
  if (isCapital(after) && BEFORE_NAME.has(bare(before))) return true;
  if (hasDigit(before) || (hasDigit(after) && BEFORE_NUMBER.has(bare(before)))) return true;
  return isWithinWord(words, at);
}
