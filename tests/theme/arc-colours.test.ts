import { describe, expect, it } from 'vitest';
import { LINK_TYPES } from '../../src/model/link-types.ts';
import { ARC_COLOURS, ARC_LINES } from '../../src/theme/arc-colours.ts';
import { BELONGING_COLOURS } from '../../src/theme/belonging-colours.ts';
import { PALETTES, type ThemeId } from '../../src/theme/tokens.ts';
import { tokensToCss } from '../../src/theme/tokens-css.ts';
import { contrast, differenceFor, VISIONS } from './colour-vision.ts';

const THEMES = Object.keys(PALETTES) as ThemeId[];
const KINDS = [...LINK_TYPES, 'copublication'] as const;
type Kind = (typeof KINDS)[number];

/** Every two kinds of arc, once. */
const PAIRS = KINDS.flatMap((kind, index) => KINDS.slice(index + 1).map((other) => [kind, other] as const));
const pairsOfOneLine = PAIRS.filter(([kind, other]) => ARC_LINES[kind] === ARC_LINES[other]);

describe.each(THEMES)('the colours of arcs in the %s theme', (theme) => {
  const { land, sea, paper, field } = PALETTES[theme];
  const colours = ARC_COLOURS[theme];
  const apart = (vision: keyof typeof VISIONS, [kind, other]: readonly [Kind, Kind]) =>
    differenceFor(vision, colours[kind], colours[other]);

  it('stand at 3:1 against land, sea and paper', () => {
    for (const kind of KINDS) {
      for (const ground of [land, sea, paper])
        expect(contrast(colours[kind], ground), kind).toBeGreaterThanOrEqual(3);
    }
  });

  it('are told apart, and for every vision where the lines are alike', () => {
    expect(PAIRS).toHaveLength(36);
    for (const pair of PAIRS) expect(apart('normal', pair), String(pair)).toBeGreaterThanOrEqual(0.14);
    expect(pairsOfOneLine).toHaveLength(9);
    for (const pair of pairsOfOneLine) {
      for (const vision of Object.keys(VISIONS) as (keyof typeof VISIONS)[])
        expect(apart(vision, pair), `${pair} for ${vision}`).toBeGreaterThanOrEqual(0.14);
    }
  });

  it('are none of the colours of fields', () => {
    for (const kind of KINDS) {
      for (const ofField of Object.values(field))
        expect(differenceFor('normal', colours[kind], ofField), kind).toBeGreaterThanOrEqual(0.085);
    }
  });
});

describe.each(THEMES)('the fills of countries in the %s theme', (theme) => {
  const { land, sea, field, ink } = PALETTES[theme];
  const fills = Object.values(BELONGING_COLOURS[theme]);

  it('are told apart from one another and from the ground, for every vision', () => {
    const all = [...fills, land, sea];
    for (const fill of fills) {
      for (const other of all.filter((each) => each !== fill)) {
        for (const vision of Object.keys(VISIONS) as (keyof typeof VISIONS)[])
          expect(differenceFor(vision, fill, other), `${fill} ${other} ${vision}`).toBeGreaterThan(0.06);
      }
    }
  });

  it('leave names readable, and marks, whose halo is of paper, to be seen', () => {
    for (const fill of fills) {
      expect(contrast(ink, fill), fill).toBeGreaterThanOrEqual(4.5);
      for (const ofField of Object.values(field)) {
        expect(contrast(ofField, fill), `${ofField} on ${fill}`).toBeGreaterThanOrEqual(2.15);
      }
    }
  });
});

describe('the stylesheet', () => {
  it('names every colour of arcs and fills', () => {
    const css = tokensToCss();
    for (const theme of THEMES) {
      for (const kind of KINDS) expect(css).toContain(`--arc-${kind}:${ARC_COLOURS[theme][kind]}`);
      expect(css).toContain(`--belonging-both:${BELONGING_COLOURS[theme].both}`);
    }
  });
});
