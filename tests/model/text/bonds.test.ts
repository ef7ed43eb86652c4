import { expect, it } from 'vitest';
import { isBound } from '../../../src/model/text/bonds.ts';

/** Where a line should not end: the words with a tie between those that stay together. */
const tied = (text: string) => {
  const words = text.split(' ');
  return words.map((word, at) => (at === 0 ? '' : isBound(words, at) ? '~' : ' ') + word).join('');
};

it('keeps names, numbers and Vietnamese words together', () => {
  expect(tied('hai trung tâm ở Việt Nam')).toBe('hai trung~tâm ở Việt~Nam');
  expect(tied('from Dong Van with 11 reserves')).toBe('from Dong~Van with 11~reserves');
});

it('begins no line with a dash or with the dot between two sources', () => {
  expect(tied('trung tâm và Việt Nam · Các bảng')).toBe('trung~tâm và Việt~Nam~· Các bảng');
  expect(tied('châu Á – Thái Bình Dương')).toBe('châu~Á~– Thái~Bình~Dương');
});
