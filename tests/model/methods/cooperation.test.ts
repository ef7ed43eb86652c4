import { describe, expect, it } from 'vitest';
import { papersPart } from '../../../src/model/dossier/papers.ts';
import { measureGraph } from '../../../src/model/graph/graph-measures.ts';
import { hostCountries } from '../../../src/model/graph/host-countries.ts';
import { MALAYSIA, WAYS, WORKS } from '../../../src/model/methods/examples.ts';
import { PART_IDS } from '../../../src/model/partners/parts.ts';
import { measurePartners, weighPartners } from '../../../src/model/partners/rank.ts';
import { mapKeys } from '../../../src/model/typed.ts';
import { selectPaths } from '../../../src/state/cooperation/select-paths.ts';
import { realDossierTables } from '../../helpers/dossier-tables.ts';

const real = realDossierTables();
const tables = { ...real, hosts: hostCountries(real.links) };

function partnersOfVietNam() {
  const measured = measurePartners(
    {
      ...{ subject: { kind: 'country', id: 'VNM' }, fields: ['water'], broad: false },
      ...{ regions: [], groups: ['asean'] },
    },
    tables,
  );
  if (!measured) throw new Error('Viet Nam is not known');
  const counted = ['networks', 'papers', 'near'];
  return weighPartners(
    measured,
    mapKeys(PART_IDS, (part) => (counted.includes(part) ? 1 : 0)),
  );
}

describe('the worked examples of cooperation', () => {
  it('weigh Malaysia as a partner of Viet Nam in water', () => {
    const ranked = partnersOfVietNam();
    const [malaysia, thailand] = ['MYS', 'THA'].map((id) => ranked.find(({ party }) => party.id === id));
    if (!malaysia || !thailand) throw new Error('They are no candidates');
    const { networks, papers, near } = malaysia.measures;
    expect(networks.ids).toHaveLength(MALAYSIA.networks);
    expect(thailand.measures.networks.ids).toHaveLength(MALAYSIA.mostNetworks);
    expect([papers, thailand.measures.papers]).toEqual([MALAYSIA.papers, MALAYSIA.mostPapers]);
    expect(real.papers?.year).toBe(MALAYSIA.year);
    expect(Math.round(near ?? 0)).toBe(MALAYSIA.km);
    const { values, score } = malaysia;
    expect(values.networks).toBe(MALAYSIA.networks / MALAYSIA.mostNetworks);
    expect(values.papers).toBeCloseTo(Math.log1p(MALAYSIA.papers) / Math.log1p(MALAYSIA.mostPapers), 10);
    expect(values.near).toBeCloseTo(1 - MALAYSIA.km / MALAYSIA.halfWay, 4);
    expect(score).toBeCloseTo((values.networks + values.papers + values.near) / 3, 10);
  });

  it('set its research capacity among the others of ASEAN', () => {
    const malaysia = partnersOfVietNam().find(({ party }) => party.id === 'MYS');
    const { lessSpending, lessResearchers, others } = MALAYSIA;
    expect(malaysia?.values.capacity).toBeCloseTo((lessSpending + lessResearchers) / others / 2, 10);
  });

  it('count the ways from ASEAN to the Mekong River Commission', () => {
    const found = selectPaths(tables, real.catalog, { from: 'network:asean', to: 'network:mrc' }, false);
    expect([found?.length, found?.count]).toEqual([WAYS.steps, WAYS.count]);
    expect(found?.paths.map(({ nodes }) => nodes[1]?.key).toSorted()).toEqual([
      'KHM',
      'LAO',
      'MMR',
      'THA',
      'VNM',
    ]);
  });

  it('count the works that Viet Nam shares with the United States', () => {
    const part = papersPart(['VNM'], real);
    const partner = part?.partners.find(({ code }) => code === 'USA');
    expect([part?.year, part?.total, partner?.papers]).toEqual([WORKS.year, WORKS.total, WORKS.with]);
    expect(partner?.byYear[part?.years.indexOf(WORKS.from) ?? -1]).toBe(WORKS.withThen);
  });

  it('measure a network with three members', () => {
    const { nodes, density } = measureGraph({
      nodes: ['network', 'a', 'b', 'c'].map((id) => ({ id })),
      edges: ['a', 'b', 'c'].map((id) => ({ source: 'network', target: id, weight: 1 })),
    });
    expect([...nodes.values()].map(({ id, degree, betweenness }) => [id, degree, betweenness])).toEqual([
      ['a', 1, 0],
      ['b', 1, 0],
      ['c', 1, 0],
      ['network', 3, 1],
    ]);
    expect(density).toBe(0.5);
  });
});
