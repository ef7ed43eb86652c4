import { describe, expect, it } from 'vitest';
import { enlarge, writeLines } from '../../../src/export/sheets/write-lines.ts';

const LOOK = { fontSize: 10, fontWeight: 400, lineHeight: 15, tone: 'ink' } as const;
/** Every letter is as wide as half the font is high. */
const measure = (text: string, fontSize: number) => text.length * fontSize * 0.5;
const PLACE = { x: 20, y: 100, width: 60 };

describe('lines of a sheet', () => {
  it('stand below one another, each text as high as its lines', () => {
    const { texts, bottom } = writeLines(
      [
        ['one two three', LOOK],
        ['four', LOOK],
      ],
      PLACE,
      measure,
    );
    expect(texts.map(({ lines }) => lines)).toEqual([['one two', 'three'], ['four']]);
    const [first, second] = texts;
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(30);
    expect(bottom).toBe(145);
  });

  it('take no room where there is nothing to write', () => {
    expect(writeLines([], PLACE, measure)).toEqual({ texts: [], bottom: 100 });
  });

  it('grow with their letters', () => {
    expect(enlarge(LOOK, 2)).toEqual({ ...LOOK, fontSize: 20, lineHeight: 30 });
  });
});
