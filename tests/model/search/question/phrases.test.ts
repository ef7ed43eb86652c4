import { describe, expect, it } from 'vitest';
import { createPhrases } from '../../../../src/model/search/question/phrases.ts';
import { tokensOf } from '../../../../src/model/search/question/tokens.ts';

const phrases = createPhrases([
  { text: 'Việt Nam', meaning: 'VNM' },
  { text: 'Ý', meaning: 'ITA' },
  { text: 'Lào', meaning: 'LAO' },
  { text: 'Mexico', meaning: 'MEX' },
  { text: 'Đông Nam Á', meaning: 'southeast_asia' },
  { text: 'Nam', meaning: 'south' },
  { text: 'IN', meaning: 'IND', isCode: true },
  { text: 'nước', meaning: 'water' },
  { text: 'nuốc', meaning: 'other' },
  { text: 'thủy', meaning: 'hydro' },
]);
const meaningOf = (text: string) => phrases.longestAt(tokensOf(text), 0)?.meanings ?? [];
const goingOn = (text: string) => phrases.goingOn(tokensOf(text), 0, 9);

describe('a phrase', () => {
  it('is found with or without spaces, case and diacritics, composed or not', () => {
    for (const text of ['Việt Nam', 'viet nam', 'vietnam', 'VIETNAM', 'Việt Nam'.normalize('NFD')]) {
      expect(meaningOf(text)).toEqual(['VNM']);
    }
  });

  it('is found wherever its tone stands', () => {
    expect(meaningOf('thuỷ')).toEqual(['hydro']);
  });

  it('has the diacritics that are typed, or none are typed', () => {
    expect(meaningOf('nước')).toEqual(['water']);
    expect(meaningOf('nuoc')).toEqual(['water', 'other']);
    expect(meaningOf('lão')).toEqual([]);
    expect(meaningOf('lao')).toEqual(['LAO']);
  });

  it('of four letters or more may be given diacritics that it has not', () => {
    expect(meaningOf('México')).toEqual(['MEX']);
  });

  it('of one letter needs its diacritics', () => {
    expect(meaningOf('Ý')).toEqual(['ITA']);
    expect(meaningOf('y')).toEqual([]);
  });

  it('that is a code needs its capitals', () => {
    expect(meaningOf('IN')).toEqual(['IND']);
    expect(meaningOf('in')).toEqual([]);
  });

  it('is the longest that begins there', () => {
    expect(phrases.longestAt(tokensOf('nước Việt Nam'), 1)).toMatchObject({ length: 2, meanings: ['VNM'] });
  });

  it('is weak where a word without diacritics is taken for one that has them', () => {
    expect(phrases.longestAt(tokensOf('lao'), 0)?.isWeak).toBe(true);
    expect(phrases.longestAt(tokensOf('mexico'), 0)?.isWeak).toBe(false);
  });

  it('goes on from its beginning, as far as the diacritics that are typed allow', () => {
    expect(goingOn('viet n')).toEqual(['VNM']);
    expect(goingOn('dong')).toEqual(['southeast_asia']);
    expect(goingOn('Đồng')).toEqual([]);
    expect(goingOn('vietnam')).toEqual([]);
  });
});
