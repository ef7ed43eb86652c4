import { describe, expect, it } from 'vitest';
import { createPhrases } from '../../../../src/model/search/question/phrases.ts';
import { segmentsOf } from '../../../../src/model/search/question/segments.ts';
import { tokensOf } from '../../../../src/model/search/question/tokens.ts';

const phrases = createPhrases([
  { text: 'trung tâm', meaning: 'centre' },
  { text: 'nước', meaning: 'water' },
  { text: 'Lào', meaning: 'LAO' },
]);
const small = createPhrases([
  { text: 'của', meaning: true },
  { text: 'các nước', meaning: true },
]);
const read = (text: string) => {
  const tokens = tokensOf(text);
  const segments = segmentsOf(tokens, {
    meaningAt: phrases.longestAt,
    smallAt: (all, start) => small.longestAt(all, start)?.length ?? 0,
    isInName: (first, second) => `${first.key} ${second.key}` === 'cu lao',
  });
  return segments.map(
    ({ kind, from, to }) => `${kind}: ${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}`,
  );
};

describe('a question', () => {
  it('falls into meanings and what is left over', () => {
    expect(read('trung tâm nước Hà Nội')).toEqual(['meaning: trung tâm', 'meaning: nước', 'text: Hà Nội']);
  });

  it('has the longest stretch first, be it small words', () => {
    expect(read('trung tâm các nước')).toEqual(['meaning: trung tâm', 'small: các nước']);
  });

  it('keeps a small word between two others of a text', () => {
    expect(read('rừng của Huế')).toEqual(['text: rừng của Huế']);
  });

  it('leaves a word to the name that it is a part of', () => {
    expect(read('cu lao cham')).toEqual(['text: cu lao cham']);
    expect(read('lao')).toEqual(['meaning: lao']);
  });
});
