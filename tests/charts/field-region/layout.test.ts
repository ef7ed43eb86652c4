import { describe, expect, it } from 'vitest';
import { layoutFieldRegion } from '../../../src/charts/field-region/layout.ts';
import {
  type FieldRegionLabels,
  type FieldRegionShow,
  headLines,
  SOFT_HYPHEN,
} from '../../../src/charts/field-region/measure.ts';
import { countFieldRegions, findInFieldRegions } from '../../../src/charts/field-region/numbers.ts';
import { LINE_HEIGHT } from '../../../src/charts/marks/text-metrics.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { REGIONS } from '../../../src/model/vocabulary.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { NO_FILTERS } from '../../../src/state/view/view.ts';
import { SMALL_TEXT_SIZE, TEXT_SIZE } from '../../../src/theme/measures.ts';
import { measureText } from '../../../src/ui/measure-text.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { COMBINATIONS, passes } from '../../helpers/recount.ts';
import { catalogOf } from '../render-chart.tsx';

const select = createSceneSelector(realCatalog());
const all = recountSites();
const LANGUAGES = await Promise.all((['en', 'vi'] as const).map(loadI18n));
const LABELS = LANGUAGES.map(
  ({ messages, formats }): FieldRegionLabels => ({
    nameOfField: (field) => messages.fields[field].name,
    nameOfRegion: (region) => messages.regions[region].name,
    write: (value, isShare) => (isShare ? formats.share(value) : formats.count(value)),
  }),
);
const [labels] = LABELS;
if (!labels) throw new Error('No language');
const SHOWS: readonly FieldRegionShow[] = ['count', 'row', 'column'];
const SIZES = [300, 720, 3000].flatMap((width) => [100, 330, 1800].map((height) => ({ width, height })));

/** Every number within an object, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('the numbers of the matrix of fields and regions', () => {
  it.each(COMBINATIONS)('are those of an independent recount: %s', (_name, patch) => {
    const filters = { ...NO_FILTERS, ...patch };
    const { rows, columns, cells, total } = countFieldRegions(select(filters));
    const counted = all.filter((site) => passes(site, filters, 'field', 'region'));
    const inField = (field: string) => counted.filter((site) => site.field === field).length;
    const inRegion = (region: string) => counted.filter((site) => site.region === region).length;
    expect(cells).toHaveLength(rows.length * columns.length);
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(counted.length);
    for (const { field, region, count, ofRow, ofColumn, expected } of cells) {
      const wanted = counted.filter((site) => site.field === field && site.region === region).length;
      expect(`${field} ${region} ${count}`).toBe(`${field} ${region} ${wanted}`);
      expect(ofRow).toBeCloseTo(wanted / (inField(field) || 1), 12);
      expect(ofColumn).toBeCloseTo(wanted / (inRegion(region) || 1), 12);
      expect(expected).toBeCloseTo((inField(field) * inRegion(region)) / (counted.length || 1), 9);
    }
    for (const { id, count, share } of rows) {
      expect(count).toBe(inField(id));
      expect(share).toBeCloseTo(count / (counted.length || 1), 12);
    }
    for (const { id, count } of columns) expect(count).toBe(inRegion(id));
    expect(total).toBe(counted.length);
  });

  it('agree with the sums of their rows, their columns and each other', () => {
    const { rows, columns, cells, total } = countFieldRegions(select(NO_FILTERS));
    const sum = (list: readonly { readonly count: number }[]) =>
      list.reduce((all, { count }) => all + count, 0);
    expect([sum(rows), sum(columns), sum(cells)]).toEqual([total, total, total]);
    for (const { id, count } of rows) expect(sum(cells.filter(({ field }) => field === id))).toBe(count);
    for (const { id, count } of columns) {
      expect(sum(cells.filter(({ region }) => region === id))).toBe(count);
    }
  });

  it('put the largest row and column first, and the cells in their order', () => {
    const { rows, columns, cells } = countFieldRegions(select(NO_FILTERS));
    for (const list of [rows, columns]) {
      const counts = list.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
    expect(cells.map(({ field, region }) => `${field} ${region}`)).toEqual(
      rows.flatMap((row) => columns.map((column) => `${row.id} ${column.id}`)),
    );
  });

  it('name the largest cell, how many are empty, and the one where most would be expected', () => {
    const numbers = countFieldRegions(select(NO_FILTERS));
    const { largest, gaps, empty, cells, sites } = findInFieldRegions(numbers);
    const [gap] = gaps;
    expect(gaps).toHaveLength(1);
    const present = all.filter((site) => !site.former);
    const found = new Set(present.map(({ field, region }) => `${field} ${region}`));
    expect(empty).toBe(cells - found.size);
    expect(sites).toBe(present.length);
    expect(largest[0]?.count).toBe(Math.max(...numbers.cells.map(({ count }) => count)));
    expect(gap?.count).toBe(0);
    for (const cell of numbers.cells) {
      if (cell.count === 0) expect(cell.expected).toBeLessThanOrEqual(gap?.expected ?? 0);
    }
  });

  it('speak of what the filters let through, and keep the rest in sight', () => {
    const numbers = countFieldRegions(select({ ...NO_FILTERS, field: ['water'], region: ['africa'] }));
    expect(numbers.cells.filter(({ chosen }) => chosen)).toHaveLength(1);
    expect(numbers.total).toBe(all.filter((site) => !site.former).length);
    const water = findInFieldRegions(countFieldRegions(select({ ...NO_FILTERS, field: ['water'] })));
    expect(water.cells).toBe(REGIONS.length);
    expect(water.sites).toBe(all.filter((site) => !site.former && site.field === 'water').length);
  });
});

describe('the drawing of the matrix', () => {
  it.each(SIZES)('keeps everything in the width of its box of $width × $height', (size) => {
    for (const show of SHOWS) {
      const layout = layoutFieldRegion(countFieldRegions(select(NO_FILTERS)), size, show, labels);
      expect(layout.size.width).toBe(size.width);
      expect(layout.totalX + layout.totalWidth).toBeLessThanOrEqual(size.width + 1e-6);
      expect(layout.totalY + layout.rowHeight).toBeLessThanOrEqual(layout.size.height + 1e-6);
      // What a finger has to hit is nowhere lower than 24 pixels.
      expect(layout.rowHeight).toBeGreaterThanOrEqual(24);
      for (const cell of layout.cells) {
        expect(cell.squareX).toBeGreaterThanOrEqual(0);
        expect(cell.squareX + cell.side).toBeLessThanOrEqual(cell.width + 1e-6);
        expect(cell.squareY).toBeGreaterThanOrEqual(0);
        expect(cell.squareY + cell.side).toBeLessThanOrEqual(cell.height + 1e-6);
        expect(cell.x + cell.width).toBeLessThanOrEqual(layout.totalX + 1e-6);
        expect(cell.y + cell.height).toBeLessThanOrEqual(layout.totalY + 1e-6);
        expect(cell.numberX).toBeLessThan(cell.width);
      }
    }
  });

  it.each([600, 720, 1100])('lays names flat and whole above columns of a matrix %i wide', (width) => {
    const size = { width, height: 340 };
    for (const words of LABELS) {
      for (const show of SHOWS) {
        const numbers = countFieldRegions(select(NO_FILTERS));
        const layout = layoutFieldRegion(numbers, size, show, words);
        expect([layout.upright, layout.narrow]).toEqual([false, false]);
        expect(layout.size.height).toBeLessThanOrEqual(size.height);
        for (const { id } of layout.columns) {
          const lines = headLines(words.nameOfRegion(id), layout.columnWidth);
          expect(lines.join(' ')).toBe(words.nameOfRegion(id));
          expect(lines.length * LINE_HEIGHT).toBeLessThanOrEqual(layout.headHeight);
        }
        for (const { id } of layout.rows) {
          const name = words.nameOfField(id);
          expect(measureText(name, layout.labelSize)).toBeLessThanOrEqual(layout.labelWidth - 4);
        }
        for (const cell of layout.cells) {
          const number = measureText(words.write(cell.value, show !== 'count'), TEXT_SIZE);
          expect(cell.numberX + number).toBeLessThanOrEqual(cell.width);
          if (cell.count > 0) expect(cell.numberX).toBeGreaterThan(cell.squareX + cell.side);
        }
      }
    }
  });

  it('breaks a long word where there is a place for it, and only where it must', () => {
    const name = `and the Carib${SOFT_HYPHEN}bean`;
    const room = measureText('Caribbean', SMALL_TEXT_SIZE);
    expect(headLines(name, room + 2)).toEqual(['and the', 'Caribbean']);
    expect(headLines(name, room - 2)).toEqual(['and the', 'Carib-', 'bean']);
  });

  it.each(SHOWS)('gives all squares areas of one scale: %s', (show) => {
    const { cells } = layoutFieldRegion(
      countFieldRegions(select(NO_FILTERS)),
      { width: 720, height: 330 },
      show,
      labels,
    );
    const [first] = cells;
    if (!first) throw new Error('No cell');
    const scale = first.side ** 2 / first.value;
    for (const { side, value } of cells) expect(side ** 2).toBeCloseTo(value * scale, 8);
  });

  it('says beside shares of what they are shares, and how all sites are spread', () => {
    const numbers = countFieldRegions(select(NO_FILTERS));
    const size = { width: 720, height: 330 };
    const byRow = layoutFieldRegion(numbers, size, 'row', labels);
    expect(byRow.rows.map(({ value }) => value)).toEqual(numbers.rows.map(({ count }) => count));
    expect(byRow.columns.map(({ value }) => value)).toEqual(numbers.columns.map(({ share }) => share));
    const byColumn = layoutFieldRegion(numbers, size, 'column', labels);
    expect(byColumn.rows.map(({ value }) => value)).toEqual(numbers.rows.map(({ share }) => share));
    expect(byColumn.columns.map(({ value }) => value)).toEqual(numbers.columns.map(({ count }) => count));
  });

  it.each([0, 1, 10_000])('has no number that is no number with %i sites, whatever the box', (count) => {
    const numbers = countFieldRegions(createSceneSelector(catalogOf(count))(NO_FILTERS));
    for (const show of SHOWS) {
      for (const size of [...SIZES, { width: 0, height: 0 }]) {
        const found = numbersIn(layoutFieldRegion(numbers, size, show, labels));
        expect(found.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      }
    }
  });

  it('shows fewer fields in a narrow box instead of scrolling, and says how many more there are', () => {
    const numbers = countFieldRegions(select({ ...NO_FILTERS, field: ['ocean'] }));
    for (const names of LABELS) {
      for (const height of [240, 300, 360]) {
        const layout = layoutFieldRegion(numbers, { width: 470, height }, 'count', names);
        expect(layout.size.height).toBe(height);
        expect(layout.rows.length + layout.folded).toBe(10);
        expect(layout.rows.map(({ id }) => id)).toContain('ocean');
        const [first] = layout.rows;
        expect(first?.id).toBe(numbers.rows[0]?.id);
        expect(layout.cells).toHaveLength(layout.rows.length * layout.columns.length);
        for (const cell of layout.cells)
          expect(cell.y + cell.height).toBeLessThanOrEqual(layout.totalY + 1e-6);
        expect(layout.columns.reduce((sum, { count }) => sum + count, 0)).toBe(numbers.total);
      }
    }
    expect(layoutFieldRegion(numbers, { width: 560, height: 200 }, 'count', labels).folded).toBe(0);
  });
});
