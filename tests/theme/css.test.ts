import { describe, expect, it } from 'vitest';
import { resolveConstants } from '../../src/theme/constants-css.ts';
import { tokensToCss } from '../../src/theme/tokens-css.ts';
import { readSourceFiles } from '../helpers/source-files.ts';

/** Declarations that keep a length of their own, and why. The list can only shrink. */
const EXCEPTIONS = [
  // What a rem is.
  'src/theme/sheets/text.css font: 400 16px / 1.5 var(--font)',
  // Room for what stands in the same place: the lens and the key, the words about boundaries.
  'src/panels/search/search-box.css padding: 0 40px 0 38px',
  'src/map/stage/map-side.css padding: var(--space-14) var(--space-14) 44px var(--space-8)',
];

const SHEETS = readSourceFiles(['src'], ['.css']);
const CODE = readSourceFiles(['src'], ['.ts', '.tsx'])
  .filter(({ path }) => !path.startsWith('src/i18n/'))
  .map(({ code }) => code);

/** Declarations of some properties in all sheets. */
function declarationsOf(properties: RegExp) {
  const declaration = new RegExp(`(?<=[;{\\s])(${properties.source}): ([^;}]+)`, 'g');
  return SHEETS.flatMap(({ path, code }) =>
    [...code.matchAll(declaration)].map(([, property, value = '']) => ({
      value,
      place: `${path} ${property}: ${value}`,
    })),
  );
}

/** A length that is none of a scale. A hairline is no distance, and `em` follows the text that it stands in. */
const BARE_LENGTH = /(?<![\w.-])-?(?!1px)[\d.]+(px|rem|vw|vh)\b/;

/** Selectors of all sheets, each with the sheet that it stands in. */
const SELECTORS = SHEETS.flatMap(({ path, code }) =>
  [...code.matchAll(/(?<=^|[{};])\s*([^@{};]+)\{/g)].flatMap(([, list = '']) =>
    list.split(/,(?![^(]*\))/).map((selector) => ({ path, selector: selector.trim().replace(/\s+/g, ' ') })),
  ),
);

/** The words of each string in the code, where classes are named. */
const STRINGS = CODE.flatMap((code) => code.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []).map(
  (text) => new Set(text.split(/[^\w-]+/)),
);

/** Whether the code gives one element all of some classes. */
const isGiven = (classes: readonly string[]) =>
  STRINGS.some((words) => classes.every((name) => words.has(name)));

/** Whether the code has a data attribute, as an attribute or as a key of `dataset`. */
function isSet(attribute: string): boolean {
  const key = attribute.slice('data-'.length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const either = new RegExp(`(?<![\\w-])(${attribute}|dataset\\.${key})(?![\\w-])`);
  return CODE.some((code) => either.test(code));
}

/** What libraries call their own parts. */
const THEIRS = /^(maplibregl-|data-active-item$|--popover-)/;

describe('the style sheets', () => {
  it('name breakpoints, and write no width of a window themselves', () => {
    const written = SHEETS.flatMap(({ path, code }) =>
      (code.match(/@(media|container)[^{]*\d[^{]*/g) ?? []).map((query) => `${path} ${query}`),
    );
    expect(written).toEqual([]);
  });

  it('name layers, and write no number of their own into a stack', () => {
    const bare = declarationsOf(/z-index/).filter(({ value }) => !/^var\(--layer-[a-z-]+\)$/.test(value));
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  it('take gaps, paddings, margins, radii and sizes of text from the scales, but for a few with a reason', () => {
    const measured =
      /(?:row-|column-)?gap|padding(?:-[a-z-]+)?|margin(?:-[a-z-]+)?|border(?:-[a-z-]+)?-radius|font(?:-size)?/;
    const bare = declarationsOf(measured).filter(({ value }) => BARE_LENGTH.test(value));
    expect(bare.map(({ place }) => place).sort()).toEqual([...EXCEPTIONS].sort());
  });

  it('move nothing where less motion is wanted, but for what fades', () => {
    // What waits, or is shown by code that asks first.
    const QUIET = ['src/theme/sheets/base.css', 'src/briefing/present/motion/slide-change.css'];
    const moving = SHEETS.flatMap(({ path, code }) => {
      const [whole = '', ...reduced] = code.split('@media (prefers-reduced-motion: reduce)');
      const timed = [...whole.matchAll(/(?<=[;{\s])(?:transition|animation): ([^;}]+)/g)].filter(
        ([, value = '']) =>
          /(?<![\w.-])[\d.]+m?s\b/.test(value) && !/^(?:opacity|fill-opacity) [\w\s-]+$/.test(value),
      );
      const isStilled = reduced.some((rules) => /transition: none|step-end/.test(rules));
      return timed.length > 0 && !isStilled && !QUIET.includes(path) ? [path] : [];
    });
    expect(moving).toEqual([]);
  });

  it('ask for no custom property that nobody gives', () => {
    const given = [tokensToCss(), ...SHEETS.map(({ code }) => resolveConstants(code))].join('\n');
    const asked = [...given.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
    expect([...new Set(asked)].filter((name) => !THEIRS.test(name) && !given.includes(`${name}:`))).toEqual(
      [],
    );
  });
});

describe('selectors', () => {
  it('are found in all sheets, each whole', () => {
    expect(SELECTORS.length).toBeGreaterThan(400);
    expect(SELECTORS).toContainEqual({
      path: 'src/charts/networks/page.css',
      selector: '.network-page .link-button:is(:hover, :focus-visible, [data-lit], [aria-pressed="true"])',
    });
  });

  it('name no attribute that the code does not set', () => {
    const dead = SELECTORS.filter(({ selector }) =>
      [...selector.matchAll(/\[(data-[\w-]+)/g)].some(([, name = '']) => !THEIRS.test(name) && !isSet(name)),
    );
    expect(dead).toEqual([]);
  });

  it('name no class that the code does not give, nor two that it never gives together', () => {
    const dead = SELECTORS.filter(({ selector }) =>
      (selector.match(/(?:\.[a-z][\w-]*)+/g) ?? []).some((compound) => {
        const classes = compound.split('.').filter((name) => name !== '' && !THEIRS.test(name));
        return !isGiven(classes);
      }),
    );
    expect(dead).toEqual([]);
  });
});
