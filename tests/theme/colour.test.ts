import { expect, it } from 'vitest';
import { blend, channelsOf } from '../../src/theme/colour.ts';

it('reads red, green and blue of a colour', () => {
  expect(channelsOf('#0a80ff')).toEqual([10, 128, 255]);
});

it('blends a colour over another by its share', () => {
  expect(blend('#ff0000', '#ffffff', 0.2)).toBe('#ffcccc');
  expect(blend('#000000', '#ffffff', 1)).toBe('#000000');
});
