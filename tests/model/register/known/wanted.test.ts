import { describe, expect, it } from 'vitest';
import { mostWanted } from '../../../../src/model/register/known/wanted.ts';
import type { Site } from '../../../../src/model/site.ts';
import type { SiteDetails } from '../../../../src/model/site-details.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';
import { realDetails } from '../../../helpers/real-details.ts';
import { readTable } from '../../../helpers/real-tables.ts';
import { COMPILED, PRESENT } from './recount-facts.ts';

const catalog = realCatalog();
const asean = new Set(
  readTable('countries').flatMap(({ iso3, asean: is }) => (is === 'true' && iso3 ? [iso3] : [])),
);
const ask = (count: number, sites: readonly Site[] = catalog.sites, details = realDetails()) =>
  mostWanted(sites, details, asean, COMPILED, count);

describe('the facts that are wanted most', () => {
  it('are one for each active centre of category 2', () => {
    const wanted = ask(Number.POSITIVE_INFINITY);
    const ids = wanted.map(({ site }) => site.id);
    expect(new Set(ids).size).toBe(ids.length);
    const active = PRESENT.filter(({ category, status }) => category === '2' && status === 'active');
    expect(active.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('begin with Viet Nam and ASEAN', () => {
    const places = ask(Number.POSITIVE_INFINITY).map(({ nearness }) => nearness);
    expect(places).toEqual([
      ...places.filter((place) => place === 'viet-nam'),
      ...places.filter((place) => place === 'asean'),
      ...places.filter((place) => place === 'world'),
    ]);
    expect(ask(10)[0]?.site.countries).toEqual(['VNM']);
    expect(ask(10)).toHaveLength(10);
  });

  it('ask in each place for a term that has passed, then one that is not known, then for other facts', () => {
    const rank = { passed: 0, unknown: 1, other: 2 };
    for (const place of ['viet-nam', 'asean', 'world']) {
      const ranks = ask(Number.POSITIVE_INFINITY)
        .filter(({ nearness }) => nearness === place)
        .map(({ fact, passed }) => (passed ? rank.passed : fact === 'term' ? rank.unknown : rank.other));
      expect(ranks).toEqual([...ranks].sort());
    }
  });

  it('leave out a centre of which all that matters most is known', () => {
    const site = catalog.siteById.get('vnm-icp');
    const own = realDetails().get('vnm-icp');
    if (site?.kind !== 'centre' || !own) throw new Error('vnm-icp is no centre');
    const full: SiteDetails = {
      ...own,
      resolution: '38 C/Resolution 1',
      address: '10 Dao Tan',
      email: 'a@example.org',
      website: 'https://example.org',
      term: { end: '2099', from: '2020', years: 8, rule: 'stated' },
    };
    const known = { ...site, year: 2015, host: 'An institute', status: 'active', statusAsOf: 2026 } as const;
    expect(ask(10, [known], new Map([[site.id, full]]))).toEqual([]);
    const silent = new Map([[site.id, { ...full, email: null }]]);
    expect(ask(10, [known], silent)).toMatchObject([{ fact: 'email', nearness: 'viet-nam', passed: null }]);
  });
});
