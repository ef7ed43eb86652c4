import { describe, expect, it } from 'vitest';
import { classifyStrengths, TINTS, tintOf } from '../../../src/charts/matrix/classes.ts';
import { moveCell } from '../../../src/charts/matrix/drawing/move-cell.ts';
import { layoutMatrix, type MatrixChoice } from '../../../src/charts/matrix/layout.ts';
import { layoutRegions, sumByRegion } from '../../../src/charts/matrix/regions.ts';
import { buildTies, pairKey, type Ties } from '../../../src/charts/matrix/ties/ties.ts';
import { BROAD_NETWORKS } from '../../../src/model/broad-networks.ts';
import { hostCountries } from '../../../src/model/graph/host-countries.ts';
import { REGIONS } from '../../../src/model/vocabulary.ts';
import { channelsOf } from '../../../src/theme/colour.ts';
import { DARK, LIGHT } from '../../../src/theme/tokens.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { linkOf, networkOf, realLinks, realNetworks } from '../../model/graph/small-networks.ts';

const catalog = realCatalog();
const links = realLinks();
const real = buildTies(
  { networks: realNetworks().filter(({ id }) => !BROAD_NETWORKS.includes(id)), links, catalog },
  hostCountries(links),
  'both',
);
const none = buildTies({ networks: [], links: [], catalog }, new Map(), 'both');
const one = buildTies(
  { networks: [networkOf('one', ['country VNM member', 'country THA member'])], links: [], catalog },
  new Map(),
  'both',
);
/** As many links as there is no more room for words about. */
const many = buildTies(
  {
    networks: [],
    catalog,
    links: Array.from({ length: 10_000 }, (_, index) => {
      const all = [...catalog.countries.keys()];
      const [a, b] = [all[index % all.length], all[(index * 7 + 1) % all.length]];
      return linkOf(`country ${a}`, `country ${b}`, 'partner');
    }),
  },
  new Map(),
  'both',
);

const choice: MatrixChoice = {
  order: 'cluster',
  isChosen: () => true,
  nameOf: ({ country }) => catalog.countries.get(country)?.name.en ?? country,
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  first: [],
  all: false,
  offset: { row: 0, column: 0 },
};
const countriesOf = (heads: ReturnType<typeof layoutMatrix>['rows']) =>
  heads.map(({ partner }) => partner.country);

const BOXES = [300, 720, 3000].flatMap((width) => [120, 330, 1800].map((height) => ({ width, height })));
const GRAPHS: readonly (readonly [string, Ties])[] = [
  ['no tie', none],
  ['one tie', one],
  ['the real ties', real],
  ['10,000 links', many],
];

describe('the matrix of countries', () => {
  it.each(GRAPHS)('stays inside its box, without a number that is none: %s', (_, ties) => {
    for (const size of BOXES) {
      for (const all of [false, true]) {
        const layout = layoutMatrix(ties, size, { ...choice, all });
        const { left, top, cell, rows, columns, cells, groups } = layout;
        expect(
          [left, top, cell.width, cell.height, layout.wordsX, layout.wordsWidth].every(Number.isFinite),
        ).toBe(true);
        expect(left + columns.length * cell.width).toBeLessThanOrEqual(size.width + 1e-6);
        expect(top + rows.length * cell.height).toBeLessThanOrEqual(Math.max(size.height, top) + 1e-6);
        for (const { x, y, tint } of cells) {
          expect(Number.isFinite(x + y) && TINTS[tint] !== undefined).toBe(true);
          expect(x + cell.width).toBeLessThanOrEqual(size.width + 1e-6);
          expect(y + cell.height).toBeLessThanOrEqual(size.height + 1e-6);
        }
        for (const { top: start, bottom } of groups) expect(bottom).toBeGreaterThan(start);
      }
    }
  });

  it('shows the countries with most partners that fit, no cell lower than a line of text, and the same as columns', () => {
    const { rows, columns, cell } = layoutMatrix(
      real,
      { width: 720, height: 330 },
      { ...choice, order: 'degree' },
    );
    expect(rows.length).toBeGreaterThan(15);
    expect(Math.min(cell.width, cell.height)).toBeGreaterThanOrEqual(16);
    expect(countriesOf(rows)).toEqual(real.partners.slice(0, rows.length).map(({ country }) => country));
    expect(countriesOf(columns)).toEqual(countriesOf(rows));
  });

  it('has two cells for each pair that shares something, and none on the diagonal', () => {
    const { rows, cells } = layoutMatrix(real, { width: 1100, height: 900 }, choice);
    const expected = rows.flatMap((row) =>
      rows
        .filter(({ place }) => place !== row.place && real.byPair.has(pairKey(place, row.place)))
        .map(({ partner }) => `${row.partner.country} ${partner.country}`),
    );
    expect(cells.map(({ key }) => key)).toEqual(expected);
  });

  it('orders by name, by region and by cluster, and brackets what belongs together', () => {
    const size = { width: 900, height: 600 };
    const byName = layoutMatrix(real, size, { ...choice, order: 'name' });
    const names = byName.rows.map(({ partner }) => choice.nameOf(partner));
    expect(names).toEqual([...names].sort());
    expect(byName.groups).toEqual([]);
    for (const order of ['region', 'cluster'] as const) {
      const { rows, groups } = layoutMatrix(real, size, { ...choice, order });
      const ranks = rows.map(({ partner }) =>
        order === 'region' ? REGIONS.indexOf(partner.region ?? 'africa') : partner.cluster,
      );
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(groups.map(({ id }) => id)).toEqual(
        [...new Set(ranks)].map((rank) => (order === 'region' ? REGIONS[rank] : String(rank))),
      );
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    }
  });

  it('gives rows to the countries of the finding and of the filters first', () => {
    const last = real.partners.length - 1;
    const isChosen: MatrixChoice['isChosen'] = ({ country }) => country === 'LAO';
    const { rows, cells } = layoutMatrix(
      real,
      { width: 400, height: 250 },
      { ...choice, isChosen, first: [last] },
    );
    expect(countriesOf(rows)).toContain('LAO');
    expect(rows.map(({ place }) => place)).toContain(last);
    for (const { key, faint } of cells) expect(faint).toBe(!key.includes('LAO'));
  });

  it('can be scrolled to its last row and column', () => {
    const size = { width: 500, height: 300 };
    const { rows, columns, order } = layoutMatrix(real, size, {
      ...choice,
      all: true,
      offset: { row: 999, column: 3 },
    });
    expect(order).toHaveLength(real.partners.length);
    expect(rows.at(-1)?.index).toBe(real.partners.length - 1);
    expect(columns[0]?.index).toBe(3);
  });
});

describe('the matrix of regions', () => {
  it.each(GRAPHS)('stays inside its box: %s', (_, ties) => {
    for (const size of [{ width: 0, height: 0 }, ...BOXES]) {
      const { cells, cellWidth, cellHeight } = layoutRegions(sumByRegion(ties), size);
      expect(cells).toHaveLength(25);
      for (const { x, y, tie, tint } of cells) {
        expect(x + cellWidth).toBeLessThanOrEqual(size.width + 1e-6);
        expect(Number.isFinite(y + cellHeight)).toBe(true);
        if (size.height > 0) expect(y + cellHeight).toBeLessThanOrEqual(size.height);
        expect(tint === null).toBe(tie.weight === 0);
      }
    }
  });
});

describe('the classes of strength', () => {
  it('hold every number once, the larger the darker', () => {
    for (const most of [1, 2, 5, 32, 5000]) {
      const classes = classifyStrengths([1, most]);
      const tints = Array.from({ length: most }, (_, index) => tintOf(index + 1, classes));
      expect(tints).toEqual([...tints].sort((a, b) => a - b));
      expect(classes[0]?.from).toBe(1);
      expect(classes.at(-1)?.to).toBe(most);
      classes.slice(1).forEach(({ from }, index) => {
        expect(from).toBe((classes[index]?.to ?? 0) + 1);
      });
    }
    expect(classifyStrengths([])).toEqual([]);
  });

  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('look evenly spaced in the %s theme', (_, { paper, ink }) => {
    const [from, to] = [channelsOf(paper), channelsOf(ink)];
    const lightness = TINTS.map((tint) => {
      const [red = 0, green = 0, blue = 0] = from.map((value, place) => {
        const mixed = (value * (1 - tint) + (to[place] ?? 0) * tint) / 255;
        return mixed <= 0.04045 ? mixed / 12.92 : ((mixed + 0.055) / 1.055) ** 2.4;
      });
      const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      // CIE L*, from 0 to 100.
      return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
    });
    const steps = lightness.slice(1).map((value, place) => Math.abs(value - (lightness[place] ?? 0)));
    expect(Math.min(...steps)).toBeGreaterThan(10);
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.4);
  });
});

describe('the cursor of the cells', () => {
  it('goes by arrows, to the ends and by pages, and never outside', () => {
    const at = { row: 5, column: 7 };
    expect(moveCell(at, 'ArrowLeft', false, 20)).toEqual({ row: 5, column: 6 });
    expect(moveCell(at, 'End', false, 20)).toEqual({ row: 5, column: 19 });
    expect(moveCell(at, 'Home', true, 20)).toEqual({ row: 0, column: 0 });
    expect(moveCell(at, 'PageDown', false, 12)).toEqual({ row: 11, column: 7 });
    expect(moveCell({ row: 0, column: 0 }, 'ArrowUp', false, 20)).toEqual({ row: 0, column: 0 });
    expect(moveCell(at, 'a', false, 20)).toBeNull();
  });
});
