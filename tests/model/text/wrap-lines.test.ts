import { describe, expect, it } from 'vitest';
import { wrapLines } from '../../../src/model/text/wrap-lines.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

/** As if every character were one wide. */
const length = (text: string) => text.length;

describe('wrapLines', () => {
  it('leaves what fits on one line, and makes no line of nothing', () => {
    expect(wrapLines('Đồng Nai', 8, length)).toEqual(['Đồng Nai']);
    expect(wrapLines('', 8, length)).toEqual([]);
    expect(wrapLines(' \n ', 8, length)).toEqual([]);
  });

  it('breaks at spaces, but not at those that hold words together', () => {
    expect(wrapLines('Trung tâm Vật lý Quốc tế', 12, length)).toEqual(['Trung tâm', 'Vật lý Quốc', 'tế']);
    expect(wrapLines('hơn 12\u00A0000 km', 8, length)).toEqual(['hơn', '12\u00A0000', 'km']);
  });

  it('breaks an address behind its seams, and what has none anywhere', () => {
    expect(wrapLines('https://a.org/?field=water&chart=growth', 20, length)).toEqual([
      'https://a.org/?',
      'field=water&chart=',
      'growth',
    ]);
    expect(wrapLines('abcdefghij', 4, length)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrapLines('See abcdef gh', 4, length)).toEqual(['See', 'abcd', 'ef', 'gh']);
  });

  it('loses no word of any name, and keeps to the width', () => {
    for (const { name } of realCatalog().sites) {
      for (const text of [name.en, name.vi ?? '']) {
        for (const width of [12, 34]) {
          const lines = wrapLines(text, width, length);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.normalize('NFC').replace(/[ \t\r\n]/g, ''));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  it('ends also where not even a letter fits', () => {
    expect(wrapLines('abc', 0.5, length)).toEqual(['a', 'b', 'c']);
  });
});
