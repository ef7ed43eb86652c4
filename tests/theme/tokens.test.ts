import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/model/vocabulary.ts';
import { PALETTES, type Palette } from '../../src/theme/tokens.ts';
import { tokensToCss } from '../../src/theme/tokens-css.ts';
import { contrast, differenceFor, VISIONS } from './colour-vision.ts';

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

describe('the stylesheet of the palettes', () => {
  it('holds every colour of both, and lets a choice overrule the device', () => {
    const css = tokensToCss();
    for (const palette of Object.values(PALETTES)) {
      for (const field of FIELDS) expect(css).toContain(`--field-${field}:${palette.field[field]}`);
      expect(css).toContain(`--ink-faint:${palette.inkFaint}`);
    }
    expect(css).toContain(':root:not([data-theme=light])');
    expect(css).toContain(':root[data-theme=dark]');
  });
});
