import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/model/search/search.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { COMBINATIONS, FACETS, passes, valuesOf } from '../../helpers/recount.ts';

const catalog = realCatalog();
const select = createSceneSelector(catalog, createSearch);
const all = recountSites();

describe('the scene of the real tables', () => {
  it.each(COMBINATIONS)('shows the sites that an independent recount finds: %s', (_name, patch) => {
    const filters = { ...NO_FILTERS, ...patch };
    const scene = select(filters);
    const shown = Array.from(scene.visible, (index) => catalog.sites[index]?.id).sort();
    expect(shown).toEqual(
      all
        .filter((site) => passes(site, filters))
        .map(({ id }) => id)
        .sort(),
    );
    expect(scene.total).toBe(all.filter((site) => filters.former || !site.former).length);
  });

  it.each(COMBINATIONS)(
    'counts each value against the other filters, as a recount does: %s',
    (_name, patch) => {
      const filters = { ...NO_FILTERS, ...patch };
      const scene = select(filters);
      for (const facet of FACETS) {
        const expected: Record<string, number> = {};
        for (const site of all) {
          if (!passes(site, filters, facet)) continue;
          for (const value of valuesOf[facet](site)) expected[value] = (expected[value] ?? 0) + 1;
        }
        for (const [value, count] of scene.counts[facet])
          expect(`${facet} ${value} ${count}`).toBe(`${facet} ${value} ${expected[value] ?? 0}`);
      }
    },
  );

  it('has 1,162 present sites and 1,225 with the former ones', () => {
    expect(select(NO_FILTERS).visible.length).toBe(1162);
    expect(select({ ...NO_FILTERS, former: true }).visible.length).toBe(1225);
  });

  it('counts the sites that a range of years leaves out only because their year is unknown', () => {
    const scene = select({ ...NO_FILTERS, kind: ['centre'], since: [1900, 2100] });
    const unknown = all.filter((site) => site.kind === 'centre' && !site.former && !site.year).length;
    expect(scene.withoutYear).toBe(unknown);
    expect(scene.visible.length + unknown).toBe(145);
  });

  it('marks in the mask just the sites that it lists', () => {
    const scene = select({ ...NO_FILTERS, field: ['water'] });
    const marked = [...scene.mask].flatMap((value, index) => (value === 1 ? [index] : []));
    expect(marked).toEqual([...scene.visible]);
  });

  it('gives the same object for equal filters, so that nothing is drawn again', () => {
    const scene = select({ ...NO_FILTERS, region: ['africa'] });
    expect(select({ ...NO_FILTERS, region: ['africa'] })).toBe(scene);
    expect(select({ ...NO_FILTERS, region: ['arab-states'] })).not.toBe(scene);
  });

  it('narrows by words and by filters at once', () => {
    const scene = select({ ...NO_FILTERS, query: 'viet nam', kind: ['geopark'] });
    const geoparks = all.filter((site) => site.kind === 'geopark' && site.countries.includes('VNM'));
    expect(scene.visible.length).toBe(geoparks.length);
    expect(scene.counts.kind.get('biosphere-reserve')).toBe(
      all.filter(
        (site) => site.kind === 'biosphere-reserve' && !site.former && site.countries.includes('VNM'),
      ).length,
    );
  });
});
