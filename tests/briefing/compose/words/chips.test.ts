import { describe, expect, it } from 'vitest';
import { placeInField, placeInText, showText } from '../../../../src/briefing/compose/words/chips.ts';
import { stretchOfChip } from '../../../../src/briefing/compose/words/stretch-of-chip.ts';
import {
  copiedText,
  readTyping,
  replaceShown,
  snapSelection,
} from '../../../../src/briefing/compose/words/typing.ts';

const say = (code: string) => (code.startsWith('[@') ? 'Tài liệu 1' : '17');
const keep = (text: string) => text;
/** What the field shows, its chips in brackets. */
const seen = (text: string) => showText(text, say).shown.replaceAll('\u2068', '⟦').replaceAll('\u2069', '⟧');

const TEXT = 'Việt Nam có {{count country=VNM}} địa điểm.[@doc-centres]';
const field = showText(TEXT, say);
const [count, source] = field.chips;
if (!count || !source) throw new Error('The text has no chips');

/** The text after the field was changed as by a key, `caret` behind what is new. */
const typed = (now: string, caret: number) => readTyping(field, now, caret, keep);
const replaced = (start: number, end: number, words: string) =>
  typed(field.shown.slice(0, start) + words + field.shown.slice(end), start + words.length);

describe('a text in its field', () => {
  it('shows figures and sources as what they say, and never as codes', () => {
    expect(seen(TEXT)).toBe('Việt Nam có ⟦17⟧ địa điểm.⟦Tài liệu 1⟧');
    expect(seen('{{count}}{{count}}')).toBe('⟦17⟧⟦17⟧');
    expect(seen('What is half a code {{count is words')).toBe('What is half a code {{count is words');
  });

  it('finds each place of the text in the field, and back', () => {
    for (const place of [0, 5, count.start, count.end, count.end + 3, source.start, source.end])
      expect(placeInText(field, placeInField(field, place))).toBe(place);
    expect(placeInText(field, count.shownStart + 1)).toBe(count.start);
    expect(placeInField(field, count.start + 2)).toBe(count.shownEnd);
  });
});

describe('what is typed', () => {
  it('before, between and behind chips leaves them as they are', () => {
    expect(replaced(0, 0, 'Nay ')).toEqual({ text: `Nay ${TEXT}`, caret: 4 });
    expect(replaced(count.shownEnd, count.shownEnd, ' trên 1.157').text).toBe(
      'Việt Nam có {{count country=VNM}} trên 1.157 địa điểm.[@doc-centres]',
    );
    expect(replaced(field.shown.length, field.shown.length, ' Hết').text).toBe(`${TEXT} Hết`);
  });

  it('tells equal letters apart by the caret', () => {
    const doubled = showText('aa{{count}}aa', say);
    const now = `a${doubled.shown}`;
    expect(readTyping(doubled, now, 1, keep)).toEqual({ text: 'aaa{{count}}aa', caret: 1 });
    expect(readTyping(doubled, doubled.shown.slice(0, -1), doubled.shown.length - 1, keep).text).toBe(
      'aa{{count}}a',
    );
  });

  it('takes a chip away whole, whichever of its letters is deleted', () => {
    const without = 'Việt Nam có  địa điểm.[@doc-centres]';
    for (let place = count.shownStart; place < count.shownEnd; place++)
      expect(replaced(place, place + 1, '')).toEqual({ text: without, caret: count.start });
    // A selection that begins within a chip.
    expect(replaced(count.shownStart + 1, count.shownEnd + 4, 'mười').text).toBe(
      'Việt Nam có mười điểm.[@doc-centres]',
    );
  });

  it('into the midst of a chip stands behind it', () => {
    const place = count.shownStart + 2;
    expect(replaced(place, place, 'x').text).toBe(
      'Việt Nam có {{count country=VNM}}x địa điểm.[@doc-centres]',
    );
  });

  it('over everything, by a program that sets the field, is the new text', () => {
    expect(typed('Mới', 3)).toEqual({ text: 'Mới', caret: 3 });
    expect(typed('', 0)).toEqual({ text: '', caret: 0 });
    // What was rewritten on both sides of the caret.
    expect(typed('Nay: Mới', 4).text).toBe('Nay: Mới');
  });

  it('cannot bring the marks that enclose a chip, nor what is cleaned away', () => {
    expect(replaced(0, 0, '\u20687\u2069').text).toBe(`7${TEXT}`);
    const upper = readTyping(field, `a\n${field.shown}`, 2, (text) => text.replaceAll('\n', ' '));
    expect(upper).toEqual({ text: `a ${TEXT}`, caret: 2 });
  });

  it('as a code becomes a chip', () => {
    const { text, caret } = replaced(0, 0, '{{count kind=centre}}');
    expect(text).toBe(`{{count kind=centre}}${TEXT}`);
    expect(seen(text)).toMatch(/^⟦17⟧Việt Nam/);
    expect(placeInField(showText(text, say), caret)).toBe(4);
  });

  it('is replaced between any two places', () => {
    const stretch = { start: count.shownStart, end: count.shownEnd };
    expect(replaceShown(field, stretch, '{{list}}').text).toBe(
      'Việt Nam có {{list}} địa điểm.[@doc-centres]',
    );
  });
});

describe('what is copied', () => {
  it('has the codes, so that chips are chips where it is pasted', () => {
    expect(copiedText(field, { start: 0, end: field.shown.length })).toBe(TEXT);
    expect(copiedText(field, { start: count.shownStart + 1, end: count.shownEnd + 4 })).toBe(
      '{{count country=VNM}} địa',
    );
    expect(copiedText(field, { start: 0, end: 4 })).toBe('Việt');
  });
});

describe('the selection', () => {
  const at = (place: number) => ({ start: place, end: place });
  const { chips } = field;

  it('passes a chip by a key as if it were a letter', () => {
    expect(snapSelection(at(count.shownStart + 1), at(count.shownStart), chips, false)).toEqual(
      at(count.shownEnd),
    );
    expect(snapSelection(at(count.shownEnd - 1), at(count.shownEnd), chips, false)).toEqual(
      at(count.shownStart),
    );
    expect(snapSelection(at(3), at(2), chips, false)).toEqual(at(3));
  });

  it('takes a chip that is pressed', () => {
    expect(snapSelection(at(count.shownStart + 2), at(0), chips, true)).toEqual({
      start: count.shownStart,
      end: count.shownEnd,
    });
    expect(snapSelection(at(count.shownEnd), at(0), chips, true)).toEqual(at(count.shownEnd));
    // Pressed twice, its number is a word that the browser selects.
    const chip = { start: count.shownStart, end: count.shownEnd };
    const word = { start: count.shownStart + 1, end: count.shownEnd - 1 };
    expect(snapSelection(word, chip, chips, true)).toEqual(chip);
  });

  it('grows over a whole chip, and gives it back whole', () => {
    const grown = snapSelection(
      { start: 4, end: count.shownStart + 1 },
      { start: 4, end: count.shownStart },
      chips,
      false,
    );
    expect(grown).toEqual({ start: 4, end: count.shownEnd });
    expect(snapSelection({ start: 4, end: count.shownEnd - 1 }, grown, chips, false)).toEqual({
      start: 4,
      end: count.shownStart,
    });
    const backwards = snapSelection(
      { start: count.shownEnd - 1, end: 30 },
      { start: count.shownEnd, end: 30 },
      chips,
      false,
    );
    expect(backwards.start).toBe(count.shownStart);
  });
});

describe('a chip that is changed or removed', () => {
  const snippet = 'hạng {{indicator gii}} (Việt Nam, 2024)';
  const stretchIn = (text: string, of: string | null) => {
    const [chip] = showText(text, say).chips;
    if (!chip) throw new Error('No chip');
    const { start, end } = stretchOfChip(text, chip, of);
    return text.slice(start, end);
  };

  it('takes with it the unit, country and year that it was put in with', () => {
    expect(stretchIn(`Nay ${snippet}, sau đó`, snippet)).toBe(snippet);
  });

  it('takes only itself where somebody has rewritten them', () => {
    expect(stretchIn('Nay thứ {{indicator gii}} (2024)', snippet)).toBe('{{indicator gii}}');
    expect(stretchIn('{{indicator gii}}', snippet)).toBe('{{indicator gii}}');
    expect(stretchIn('Có {{count}} nơi', null)).toBe('{{count}}');
  });
});
