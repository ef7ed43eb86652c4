import { describe, expect, it } from 'vitest';
import { decimalYear } from '../../../../src/model/own/kept/column-values.ts';
import { dateOf, guessType } from '../../../../src/model/own/meaning/column-types.ts';
import {
  choiceOf,
  firstOf,
  oddCells,
  TYPE_CHOICES,
  typeOfChoice,
} from '../../../../src/model/own/meaning/type-choices.ts';
import { TextPacker } from '../../../../src/model/own/reading/packed-text.ts';

function packed(...texts: string[]) {
  const packer = new TextPacker();
  for (const text of texts) packer.push(text);
  return packer.finish();
}

describe('What a reader says of a column', () => {
  it.each(TYPE_CHOICES)('is what is shown as chosen: %s', (choice) => {
    expect(choiceOf(typeOfChoice(choice, []))).toBe(choice);
    expect(typeOfChoice(choice, []).isSure).toBe(true);
  });

  it('has days before months in the Buddhist era where its cells have', () => {
    const type = typeOfChoice('date-buddhist', ['31/05/2567']);
    const date = type.kind === 'date' ? dateOf('31/05/2567', type) : null;
    expect(date && decimalYear(date)).toBeCloseTo(2024 + 151 / 366, 6);
  });

  it('leaves cells that are none: the first is named by its row, and all are counted', () => {
    const column = packed('2567', '', 'n/a', '2024', 'about 2500');
    expect(oddCells(column, 5, typeOfChoice('date-buddhist', []))).toEqual({
      count: 2,
      row: 3,
      text: '2024',
    });
    expect(oddCells(column, 5, guessType(['2567', '2024', 'about 2500']))).toBeNull();
    expect(firstOf(column, 5, typeOfChoice('date-ymd', []))).toBe('2024');
    expect(firstOf(column, 5, typeOfChoice('date-dmy', []))).toBe('2024');
    expect(firstOf(packed('a'), 1, typeOfChoice('number-point', []))).toBeNull();
  });
});
