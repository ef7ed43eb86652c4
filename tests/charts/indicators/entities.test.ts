import { describe, expect, it } from 'vitest';
import { referentOfEntity, referentOfEvent, resolveEntity } from '../../../src/charts/indicators/entities.ts';
import { memberCountries } from '../../../src/model/graph/countries-of.ts';
import { referentOfSite, touches } from '../../../src/state/view/referent.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { chronicle, networks } from './helpers.ts';

const catalog = realCatalog();
const eventOf = (start: string) => {
  const event = chronicle.events.find(({ text }) => text.en.startsWith(start));
  if (!event) throw new Error(`No event ${start}`);
  return event;
};
const referentOf = (start: string) => referentOfEvent(eventOf(start), catalog, networks);
const siteReferent = (id: string) => {
  const site = catalog.siteById.get(id);
  if (!site) throw new Error(`No site ${id}`);
  return referentOfSite(site, catalog);
};

describe('the entities of events', () => {
  it('are found as centres, countries, networks or groups, and few are names only', () => {
    const ids = new Set(readTable('timeline').flatMap(({ entities }) => (entities ?? '').split(';')));
    const names = [...ids].filter((id) => resolveEntity(id, catalog, networks).kind === 'name');
    expect(names.sort()).toEqual(['European Union', 'SIWI', 'UNESCO', 'WMO', 'world']);
  });

  it.each([
    ['vnm-icp', 'site', 'vnm-icp'],
    ['VNM', 'country', 'VNM'],
    ['MedMaB', 'network', 'MedMaB'],
    ['UfM', 'network', 'UfM'],
    ['G7', 'group', 'g7'],
    ['world', 'name', 'world'],
  ])('%s is a %s', (id, kind, found) => {
    expect(resolveEntity(id, catalog, networks)).toMatchObject({ kind, id: found });
  });
});

describe('what an event lights', () => {
  it('is its centres and not all else in their countries', () => {
    const referent = referentOf('38th General Conference approves');
    expect(referent).toEqual({ site: ['vnm-icp', 'vnm-icrtm'] });
    expect(referent && touches(referent, siteReferent('vnm-icp'))).toBe(true);
    expect(referent && touches(referent, siteReferent('mys-istic'))).toBe(false);
  });

  it('is its countries and its network, or the members of the network where it names no country', () => {
    expect(referentOf('Viet Nam joins ASEAN')).toEqual({ country: ['VNM'], network: ['asean'] });
    const asean = networks.get('asean');
    expect(referentOf('ASEAN Startup Year')).toEqual({
      country: asean && memberCountries(asean),
      network: ['asean'],
    });
  });

  it('is nothing where it concerns the whole world, and always the same object', () => {
    expect(referentOf('18% of papers')).toBeNull();
    expect(referentOf('IRCK passes')).toBe(referentOf('IRCK passes'));
  });
});

describe('what a figure stands for', () => {
  it('is a country, a centre or a group, and nothing for the world', () => {
    expect(referentOfEntity('VNM', catalog)).toEqual({ country: ['VNM'] });
    expect(referentOfEntity('chn-irck', catalog)).toEqual({ site: ['chn-irck'] });
    expect(referentOfEntity('asean', catalog)).toEqual({ group: ['asean'] });
    expect(referentOfEntity('world', catalog)).toBeNull();
    expect(referentOfEntity('VNM', catalog)).toBe(referentOfEntity('VNM', catalog));
  });
});
