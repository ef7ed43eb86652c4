import { describe, expect, it } from 'vitest';
import { completenessOf } from '../../../../src/model/register/known/completeness.ts';
import { FACTS_OF, isKnown, storedValue } from '../../../../src/model/register/known/facts.ts';
import { gapsOf } from '../../../../src/model/register/known/gaps.ts';
import { notFoundOf } from '../../../../src/model/register/known/not-found.ts';
import type { Centre } from '../../../../src/model/site.ts';
import type { SiteDetails } from '../../../../src/model/site-details.ts';
import { KINDS, REGIONS } from '../../../../src/model/vocabulary.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';
import { realDetails } from '../../../helpers/real-details.ts';
import { COMPILED, KNOWN, PRESENT } from './recount-facts.ts';

const catalog = realCatalog();
const details = realDetails();

/** A real centre of category 2 with its details, some of them changed. */
function aCentre(changes: Partial<Centre> = {}, ofCard: Partial<SiteDetails> = {}) {
  const site = catalog.siteById.get('vnm-icp');
  const own = details.get('vnm-icp');
  if (site?.kind !== 'centre' || !own) throw new Error('vnm-icp is no centre');
  return { site: { ...site, ...changes }, details: { ...own, ...ofCard } };
}

describe('what is known of the sites', () => {
  it.each(KINDS)('is what a recount of the tables finds, fact by fact and region by region: %s', (kind) => {
    const present = PRESENT.filter((site) => site.kind === kind);
    const gaps = gapsOf(kind, catalog.sites, details, COMPILED);
    expect(gaps.map(({ fact }) => fact)).toEqual(FACTS_OF[kind]);
    for (const { fact, all, regions } of gaps) {
      const recount = KNOWN[kind]?.[fact];
      if (!recount) continue;
      const unknown = present.filter((site) => !recount(site));
      const ids = (sites: readonly { readonly id: string }[]) => sites.map(({ id }) => id).sort();
      expect(ids(all.missing), fact).toEqual(ids(unknown));
      expect(all.asked, fact).toBe(present.length);
      for (const region of REGIONS) {
        expect(ids(regions[region].missing), `${fact}, ${region}`).toEqual(
          ids(unknown.filter((site) => site.region === region)),
        );
      }
    }
  });

  it('is the same whether it is counted by site or by fact', () => {
    for (const kind of KINDS) {
      const bySite = catalog.sites
        .filter((site) => site.kind === kind)
        .map((site) => {
          const own = details.get(site.id);
          if (!own) throw new Error(`${site.id} has no details`);
          return completenessOf(site, own, COMPILED);
        });
      const byFact = gapsOf(kind, catalog.sites, details, COMPILED);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
      expect(sum(bySite.map((each) => each?.missing.length ?? 0))).toBe(
        sum(byFact.map(({ all }) => all.missing.length)),
      );
      expect(sum(bySite.map((each) => each?.asked ?? 0))).toBe(sum(byFact.map(({ all }) => all.asked)));
    }
  });
});

describe('a fact of a centre', () => {
  const known = (fact: Parameters<typeof isKnown>[0], { site, details: own }: ReturnType<typeof aCentre>) =>
    isKnown(fact, site, own, '2026-11-22');

  it('is not known where the term has passed and no renewal is', () => {
    const term = (end: string | null) =>
      aCentre({}, { term: { end, from: '2018', years: 6, rule: 'stated' } });
    expect(known('term', term('2026-11-22'))).toBe(true);
    expect(known('term', term('2026-11-21'))).toBe(false);
    expect(known('term', term('2026'))).toBe(true);
    expect(known('term', term(null))).toBe(false);
  });

  it('is not known where the status is older than six years, has no year, or is none', () => {
    expect(known('status', aCentre({ status: 'active', statusAsOf: 2020 }))).toBe(true);
    expect(known('status', aCentre({ status: 'active', statusAsOf: 2019 }))).toBe(false);
    expect(known('status', aCentre({ status: 'active', statusAsOf: null }))).toBe(false);
    expect(known('status', aCentre({ status: 'unknown', statusAsOf: 2026 }))).toBe(false);
  });

  it('is not known where the point is only the city’s, which is still its present value', () => {
    const city = aCentre({ precision: 'city', approximate: false, lngLat: [105.8, 21] });
    expect(known('point', city)).toBe(false);
    expect(storedValue('point', city.site, city.details)).toBe('21, 105.8, city');
    expect(known('point', aCentre({ precision: 'campus', approximate: false }))).toBe(true);
    expect(known('point', aCentre({ precision: 'campus', approximate: true }))).toBe(false);
  });
});

describe('how much is known of a site', () => {
  it('counts what is asked, and tells the oldest year of what may have changed', () => {
    const { site, details: own } = aCentre(
      { statusAsOf: 2021 },
      { email: null, term: { end: '2027-05', from: '2019-05', years: 8, rule: 'stated' } },
    );
    const told = completenessOf(site, own, '2026-11-22');
    expect(told?.asked).toBe(FACTS_OF.centre.length);
    expect(told?.missing).toContain('email');
    expect(told?.known).toBe(FACTS_OF.centre.length - (told?.missing.length ?? 0));
    expect(told?.oldest).toBe(2019);
  });

  it('asks no institute of category 1 when its term ends', () => {
    const { site, details: own } = aCentre({ category: '1' });
    const told = completenessOf(site, own, '2026-11-22');
    expect(told?.asked).toBe(FACTS_OF.centre.length - 1);
    expect(told?.missing).not.toContain('term');
  });

  it('asks nothing of a former site', () => {
    const { site, details: own } = aCentre({ former: true });
    expect(completenessOf(site, own, '2026-11-22')).toBeNull();
  });

  it('says the area of a geopark in square kilometres, as its table does', () => {
    const hasArea = ({ id }: { id: string }) => (details.get(id)?.areaHectares ?? null) !== null;
    const park = catalog.sites.find((site) => site.kind === 'geopark' && hasArea(site));
    if (park?.kind !== 'geopark') throw new Error('no geopark has an area');
    const own = details.get(park.id);
    const row = PRESENT.find(({ id }) => id === park.id)?.row;
    expect(own && Number(storedValue('area', park, own))).toBe(Number(row?.area_km2));
  });
});

describe('a note', () => {
  it('says what was not read or not found, and nothing else of it is taken', () => {
    expect(
      notFoundOf('38th General Conference; later status not read. Host: the academy; address: not found'),
    ).toEqual(['later status not read', 'address: not found']);
    expect(notFoundOf(null)).toEqual([]);
  });
});
