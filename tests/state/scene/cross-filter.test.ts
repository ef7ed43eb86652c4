import { describe, expect, it } from 'vitest';
import { FIELDS, REGIONS } from '../../../src/model/vocabulary.ts';
import { crossTabulate, eachPassing, tally, tallyByYear } from '../../../src/state/scene/cross-filter.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { COMBINATIONS, passes } from '../../helpers/recount.ts';

const select = createSceneSelector(realCatalog());
const all = recountSites();

describe.each(COMBINATIONS)('the counts across filters: %s', (_name, patch) => {
  const filters = { ...NO_FILTERS, ...patch };
  const scene = select(filters);

  it('of fields in regions are those of an independent recount that ignores both', () => {
    const { rows, columns, counts } = crossTabulate(scene, 'field', 'region');
    for (const [row, field] of rows.entries()) {
      for (const [column, region] of columns.entries()) {
        const expected = all.filter(
          (site) =>
            site.field === field && site.region === region && passes(site, filters, 'field', 'region'),
        );
        expect(counts[row * columns.length + column], `${field} ${region}`).toBe(expected.length);
      }
    }
  });

  it('of fields by year are those of an independent recount that ignores the years', () => {
    const table = tallyByYear(scene, 'field');
    const passing = all.filter((site) => passes(site, filters, 'since'));
    const expected = new Map<string, number>();
    for (const { year, field } of passing) {
      if (year) expected.set(`${year} ${field}`, (expected.get(`${year} ${field}`) ?? 0) + 1);
    }
    const counted = new Map<string, number>();
    table.counts.forEach((count, cell) => {
      const year = table.first + Math.floor(cell / table.values.length);
      if (count > 0) counted.set(`${year} ${table.values[cell % table.values.length]}`, count);
    });
    expect(counted).toEqual(expected);
    expect(table.withoutYear).toBe(passing.filter(({ year }) => !year).length);
  });

  it('agree with each other: a cross table adds up to the counts of its facets', () => {
    const { columns, counts, total } = crossTabulate(scene, 'field', 'region', []);
    let sum = 0;
    const ofRegions = tally(scene, 'region', []);
    for (const [column, region] of columns.entries()) {
      let ofColumn = 0;
      for (let row = 0; row < FIELDS.length; row++) ofColumn += counts[row * columns.length + column] ?? 0;
      expect(ofColumn).toBe(ofRegions.get(region));
      sum += ofColumn;
    }
    expect(sum).toBe(scene.visible.length);
    expect(total).toBe(scene.visible.length);
  });

  it('of a facet against the others are those of the scene', () => {
    for (const facet of ['kind', 'region', 'country', 'group'] as const) {
      expect(tally(scene, facet)).toEqual(scene.counts[facet]);
    }
  });
});

describe('sites that pass', () => {
  it('are those of the scene where nothing is ignored', () => {
    const scene = select({ ...NO_FILTERS, field: ['water'], region: ['africa'] });
    const found: number[] = [];
    eachPassing(scene, [], (site) => found.push(site));
    expect(found).toEqual([...scene.visible]);
  });

  it('never are former ones that nobody asked for, whatever is ignored', () => {
    const scene = select({ ...NO_FILTERS, status: ['withdrawn'] });
    let former = 0;
    eachPassing(scene, ['status'], (site) => {
      if (scene.catalog.sites[site]?.former) former++;
    });
    expect(former).toBe(0);
  });

  it('can be counted for a part of them only', () => {
    const scene = select(NO_FILTERS);
    const even = tally(scene, 'region', [], (site) => site % 2 === 0);
    const sum = REGIONS.reduce((total, region) => total + (even.get(region) ?? 0), 0);
    expect(sum).toBe([...scene.visible].filter((site) => site % 2 === 0).length);
  });
});
