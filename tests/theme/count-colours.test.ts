import { describe, expect, it } from 'vitest';
import { channelsOf } from '../../src/theme/colour.ts';
import { COUNT_COLOURS, countColours } from '../../src/theme/count-colours.ts';
import { PALETTES, type ThemeId } from '../../src/theme/tokens.ts';

/** Relative luminance as the Web Content Accessibility Guidelines 2.2 define it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const THEMES = Object.keys(PALETTES) as ThemeId[];

describe('the colours of numbers', () => {
  it.each(THEMES)('go away from the land step by step, so that greyscale shows them too: %s', (theme) => {
    const land = luminance(PALETTES[theme].land);
    const away = COUNT_COLOURS[theme].map((colour) => {
      const [a, b] = [luminance(colour), land];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });
    for (const [index, contrast] of away.entries())
      expect(contrast).toBeGreaterThan((away[index - 1] ?? 1) * 1.1);
  });

  it.each(THEMES)('differ in greyscale from one class to the next, as far as the eye tells: %s', (theme) => {
    // Lightness of CIE 1976, 0…100.
    const lightness = COUNT_COLOURS[theme].map((colour) => 116 * Math.cbrt(luminance(colour)) - 16);
    const steps = lightness.slice(1).map((one, index) => Math.abs(one - (lightness[index] ?? 0)));
    for (const step of steps) expect(step).toBeGreaterThan(5.5);
  });

  it('spread over as many classes as there are', () => {
    const [first, , middle, , last] = COUNT_COLOURS.light;
    expect(countColours('light', 1)).toEqual([middle]);
    expect(countColours('light', 2)).toEqual([first, last]);
    expect(countColours('light', 5)).toEqual(COUNT_COLOURS.light);
    expect(countColours('light', 0)).toEqual([]);
  });
});
