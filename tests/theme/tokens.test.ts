import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/model/vocabulary.ts';
import { THEME_CHOICES } from '../../src/state/view/view.ts';
import { CONTRAST, PALETTES, type Palette, PRINT } from '../../src/theme/tokens.ts';
import { tokensToCss } from '../../src/theme/tokens-css.ts';
import { contrast, differenceFor, greyOf, VISIONS } from './colour-vision.ts';

const VISION_IDS = Object.keys(VISIONS) as (keyof typeof VISIONS)[];

const ownColours = (palette: Palette) => [...new Set(FIELDS.map((field) => palette.field[field]))];

describe.each(Object.entries(PALETTES))('the %s palette', (_id, palette) => {
  it.each(VISION_IDS)('keeps any two fields apart for %s vision', (vision) => {
    const colours = ownColours(palette);
    for (const [index, colour] of colours.entries()) {
      for (const other of colours.slice(index + 1)) {
        expect(differenceFor(vision, colour, other), `${colour} and ${other}`).toBeGreaterThanOrEqual(0.115);
      }
    }
  });

  it('keeps every field at 3:1 against land, sea and paper', () => {
    for (const colour of ownColours(palette)) {
      for (const ground of [palette.land, palette.sea, palette.paper]) {
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('keeps every ink at 4.5:1 against paper, and labels against what they stand on', () => {
    for (const ink of [palette.ink, palette.inkSoft, palette.inkFaint, palette.warning]) {
      expect(contrast(ink, palette.paper), ink).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.accentInk, palette.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.labelLand, palette.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.labelSea, palette.sea)).toBeGreaterThanOrEqual(4.5);
  });

  it('gives the sectors beyond science one grey', () => {
    const { education, culture } = palette.field;
    expect(palette.field['social-human-sciences']).toBe(education);
    expect(palette.field['communication-information']).toBe(culture);
  });
});

describe('the palette of high contrast', () => {
  it('keeps every text at 7:1 and every field at 4:1, lines at 4.5:1', () => {
    const { ink, inkSoft, inkFaint, warning, paper, labelLand, land, labelSea, sea, coast, border } =
      CONTRAST;
    for (const text of [ink, inkSoft, inkFaint, warning])
      expect(contrast(text, paper), text).toBeGreaterThanOrEqual(7);
    expect(contrast(labelLand, land)).toBeGreaterThanOrEqual(7);
    expect(contrast(labelSea, sea)).toBeGreaterThanOrEqual(7);
    expect(contrast(CONTRAST.accentInk, CONTRAST.accent)).toBeGreaterThanOrEqual(7);
    for (const line of [coast, border, CONTRAST.hairline])
      expect(Math.min(contrast(line, land), contrast(line, sea)), line).toBeGreaterThanOrEqual(4.5);
    for (const colour of ownColours(CONTRAST))
      expect(Math.min(contrast(colour, land), contrast(colour, sea)), colour).toBeGreaterThanOrEqual(4);
  });
});

describe('the palette for paper', () => {
  it('stands on white, and keeps any two fields apart in greyscale', () => {
    expect([PRINT.paper, PRINT.land]).toEqual(['#ffffff', '#ffffff']);
    const greys = ownColours(PRINT)
      .map(greyOf)
      .sort((a, b) => a - b);
    for (const [index, grey] of greys.slice(1).entries())
      expect(grey - (greys[index] ?? 0), String(greys)).toBeGreaterThanOrEqual(0.05);
  });

  it('is chosen by nobody', () => {
    expect(THEME_CHOICES).not.toContain('print');
    for (const theme of Object.keys(PALETTES)) {
      if (theme !== 'print') expect(THEME_CHOICES).toContain(theme);
    }
  });
});

describe('the stylesheet of the palettes', () => {
  it('holds every colour of each, and lets a choice overrule the device, and paper both', () => {
    const css = tokensToCss();
    for (const palette of Object.values(PALETTES)) {
      for (const field of FIELDS) expect(css).toContain(`--field-${field}:${palette.field[field]}`);
      expect(css).toContain(`--ink-faint:${palette.inkFaint}`);
    }
    expect(css).toContain('@media (prefers-color-scheme:dark){:root:not([data-theme])');
    expect(css).toContain('@media (prefers-contrast:more){:root:not([data-theme])');
    expect(css).toContain(':root[data-theme=dark]');
    expect(css).toContain(':root[data-theme=contrast]');
    expect(css.split('\n').at(-1)).toMatch(/^@media print\{:root:root\{/);
  });
});
