import { expect, it } from 'vitest';
import { at } from '../../../src/model/typed.ts';
import { NO_FILTERS } from '../../../src/state/view/view.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { realScene } from '../../map/scene.ts';

it('offers Africa as a continent, with the Arab States that UNESCO’s region leaves out', () => {
  const countriesOf = (patch: object) => {
    const { catalog, visible } = realScene({ ...NO_FILTERS, kind: ['centre'], field: ['water'], ...patch });
    return new Set(Array.from(visible, (index) => at(catalog.sites, index).countries).flat());
  };
  const [region, continent] = [
    countriesOf({ region: ['africa'] }),
    countriesOf({ group: ['african_continent'] }),
  ];
  expect(region.has('SDN')).toBe(false);
  expect(continent.has('SDN')).toBe(true);
  expect([...region].filter((iso3) => !continent.has(iso3))).toEqual([]);
  const arab = readTable('countries').filter(
    ({ un_subregion, unesco_region }) =>
      /Africa$/.test(String(un_subregion)) && unesco_region === 'arab-states',
  );
  expect(arab.map(({ iso3 }) => iso3).sort()).toEqual(['DZA', 'EGY', 'LBY', 'MAR', 'MRT', 'SDN', 'TUN']);
});
