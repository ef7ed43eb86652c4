import { describe, expect, it } from 'vitest';
import { classifyCounts } from '../../../src/state/overlay/classify-counts.ts';
import { countByCountry, isSameFilling } from '../../../src/state/overlay/filling.ts';
import { realScene } from '../../map/scene.ts';

/** The same numbers, counted another way: country by country. */
function recount(
  scene: ReturnType<typeof realScene>,
  counts: (site: { kind: string; field: string }) => boolean,
) {
  const shown = scene.catalog.sites.filter((site, index) => scene.mask[index] === 1 && counts(site));
  const codes = new Set(shown.flatMap(({ countries }) => countries));
  return new Map(
    [...codes].map((iso3) => [iso3, shown.filter((site) => site.countries.includes(iso3)).length]),
  );
}

const sorted = (counts: ReadonlyMap<string, number>) => [...counts].sort(([a], [b]) => a.localeCompare(b));

describe('the numbers that countries are filled by', () => {
  it('count all sites, those of a kind, or the centres of a field, of those that the filters leave', () => {
    const scene = realScene({ region: ['africa', 'asia-pacific'] });
    expect(sorted(countByCountry(scene, 'sites'))).toEqual(sorted(recount(scene, () => true)));
    expect(sorted(countByCountry(scene, 'geopark'))).toEqual(
      sorted(recount(scene, ({ kind }) => kind === 'geopark')),
    );
    expect(sorted(countByCountry(scene, 'ecology'))).toEqual(
      sorted(recount(scene, ({ kind, field }) => kind === 'centre' && field === 'ecology')),
    );
  });

  it('count a site of several countries for each of them', () => {
    const scene = realScene();
    const shared = scene.catalog.sites.filter(({ former, countries }) => !former && countries.length > 1);
    expect(shared.length).toBeGreaterThan(5);
    const total = [...countByCountry(scene, 'sites').values()].reduce((a, b) => a + b, 0);
    const more = shared.reduce((sum, { countries }) => sum + countries.length - 1, 0);
    const without = scene.catalog.sites.filter(({ former, countries }) => !former && countries.length === 0);
    expect(total).toBe(scene.visible.length + more - without.length);
  });
});

describe('the classes of numbers', () => {
  it('are at most five, do not overlap, and hold every country once', () => {
    const counts = countByCountry(realScene(), 'sites');
    const classes = classifyCounts(counts);
    expect(classes).toHaveLength(5);
    for (const [index, { from, to }] of classes.entries()) {
      expect(from).toBeLessThanOrEqual(to);
      expect(from).toBeGreaterThan(classes[index - 1]?.to ?? 0);
    }
    expect(classes.flatMap(({ countries }) => countries).sort()).toEqual([...counts.keys()].sort());
  });

  it('lie where numbers lie apart', () => {
    const counts = new Map(
      [1, 2, 2, 3, 10, 11, 40, 41, 42, 90, 91, 200].map((count, index) => [`C${index}`, count] as const),
    );
    expect(classifyCounts(counts).map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [10, 11],
      [40, 42],
      [90, 91],
      [200, 200],
    ]);
  });

  it('are one for each number where there are few, and none where there is none', () => {
    const counts = new Map([
      ['LAO', 1],
      ['VNM', 3],
      ['THA', 1],
    ]);
    expect(classifyCounts(counts)).toEqual([
      { from: 1, to: 1, countries: ['LAO', 'THA'] },
      { from: 3, to: 3, countries: ['VNM'] },
    ]);
    expect(classifyCounts(new Map())).toEqual([]);
  });

  it('are the same filling only with the same classes', () => {
    const filling = (count: number) =>
      ({ kind: 'counts', fill: 'sites', classes: classifyCounts(new Map([['VNM', count]])) }) as const;
    expect(isSameFilling(filling(2), filling(2))).toBe(true);
    expect(isSameFilling(filling(2), filling(3))).toBe(false);
    expect(isSameFilling(filling(2), null)).toBe(false);
  });
});
