import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostCountries } from '../../../src/model/graph/host-countries.ts';
import { PART_IDS } from '../../../src/model/partners/parts.ts';
import { measurePartners, weighPartners } from '../../../src/model/partners/rank.ts';
import { mapKeys } from '../../../src/model/typed.ts';
import { selectPaths } from '../../../src/state/cooperation/select-paths.ts';
import { realDossierTables } from '../../helpers/dossier-tables.ts';

const page = readFileSync(new URL('../../../docs/methods.md', import.meta.url), 'utf8').replaceAll('\n', ' ');
const real = realDossierTables();
const tables = { ...real, hosts: hostCountries(real.links) };

describe('the worked examples of the methods', () => {
  it('weigh Malaysia as a partner of Viet Nam in water', () => {
    const measured = measurePartners(
      {
        ...{ subject: { kind: 'country', id: 'VNM' }, fields: ['water'], broad: false },
        ...{ regions: [], groups: ['asean'] },
      },
      tables,
    );
    if (!measured) throw new Error('Viet Nam is not known');
    const counted = ['networks', 'papers', 'near'];
    const ranked = weighPartners(
      measured,
      mapKeys(PART_IDS, (part) => (counted.includes(part) ? 1 : 0)),
    );
    const [malaysia, thailand] = ['MYS', 'THA'].map((id) => ranked.find(({ party }) => party.id === id));
    if (!malaysia || !thailand) throw new Error('They are no candidates');
    const { networks, papers, near } = malaysia.measures;
    expect([networks.ids.length, thailand.measures.networks.ids.length]).toEqual([2, 4]);
    expect([papers, thailand.measures.papers]).toEqual([604, 627]);
    expect(Math.round(near ?? 0)).toBe(2037);
    expect(malaysia.values.networks).toBe(0.5);
    expect(malaysia.values.papers).toBeCloseTo(Math.log(605) / Math.log(628), 10);
    expect(page).toContain(`1 − 2,037 ÷ 20,015 = ${malaysia.values.near.toFixed(3)}`);
    expect(page).toContain(`÷ 3 = **${malaysia.score.toFixed(2)}**`);
  });

  it('count the ways from ASEAN to the Mekong River Commission', () => {
    const found = selectPaths(tables, real.catalog, { from: 'network:asean', to: 'network:mrc' }, false);
    expect(found?.length).toBe(2);
    expect(page).toContain(`there are **${found?.count}** ways of two steps`);
  });
});
