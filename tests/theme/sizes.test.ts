import { expect, it } from 'vitest';
import { PANEL_SIZES, SHEET_PERCENT } from '../../src/theme/sizes.ts';
import { tokensToCss } from '../../src/theme/tokens-css.ts';

it('the panels have the sizes in style sheets that the camera counts with', () => {
  const css = tokensToCss();
  expect(css).toContain(`--side-left:${PANEL_SIZES.sideLeft}px`);
  expect(css).toContain(`--words-medium:${PANEL_SIZES.wordsMedium}px`);
  expect(css).toContain(`--sheet:${SHEET_PERCENT}dvh`);
});
