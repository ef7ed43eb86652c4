import { describe, expect, it } from 'vitest';
import { selectCooperation } from '../../../src/state/cooperation/select-cooperation.ts';
import {
  nodesOfPaths,
  pathCode,
  pathEnds,
  selectPaths,
} from '../../../src/state/cooperation/select-paths.ts';
import { arcsOfPaths } from '../../../src/state/overlay/arcs/path-arcs.ts';
import { createOverlaySelector } from '../../../src/state/overlay/select-overlay.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { defaultView } from '../../../src/state/view/url.ts';
import { realDossierTables } from '../../helpers/dossier-tables.ts';
import { readTable } from '../../helpers/real-tables.ts';

const tables = realDossierTables();
const { catalog, capitals } = tables;
const between = (from: string, to: string, broad = false) =>
  selectPaths(tables, catalog, { from, to }, broad);

/** Who a network lists, straight from the table. */
const listed = (network: string) =>
  new Set(readTable('network-members').flatMap((row) => (row.network_id === network ? [row.member] : [])));

describe('the ways between two', () => {
  it('are named by their ends in a link, and read back', () => {
    const ends = { from: 'country:VNM', to: 'centre:mys-istic' };
    expect(pathEnds(pathCode(ends))).toEqual(ends);
    for (const nothing of [null, '', 'country:VNM', '~country:VNM']) expect(pathEnds(nothing)).toBeNull();
  });

  it('are one step where a source states a link', () => {
    expect(readTable('links').some(({ from, to }) => from === 'VNM' && to === 'LKA')).toBe(true);
    expect(between('country:VNM', 'country:LKA')).toMatchObject({ length: 1, count: 1 });
  });

  it('between two networks are their common members, by a recount of the table', () => {
    const found = between('network:asean', 'network:mrc');
    const common = [...listed('asean')].filter((member) => listed('mrc').has(member));
    expect(found).toMatchObject({ length: 2, count: common.length });
    expect(found?.paths.map(({ nodes }) => nodes[1]?.key).toSorted()).toEqual(common.toSorted().slice(0, 5));
  });

  it('never lead over UNESCO, and over the network of all centres only where broad ones count', () => {
    const narrow = between('centre:vnm-icp', 'centre:mys-istic');
    expect(narrow?.length).toBeGreaterThan(2);
    const over = (found: typeof narrow) => (found ? nodesOfPaths(found).map(({ id }) => id) : []);
    expect(over(narrow)).not.toContain('network:unesco-c2c');
    const broad = between('centre:vnm-icp', 'centre:mys-istic', true);
    expect(over(broad)).toContain('network:unesco-c2c');
    expect(over(broad)).not.toContain('organisation:UNESCO');
  });

  it('are none where nothing is stated', () => {
    expect(between('country:VNM', 'country:TKL')).toBeNull();
    expect(between('country:VNM', 'country:XXX')).toBeNull();
    expect(between('country:VNM', 'country:VNM')).toBeNull();
  });
});

describe('the ways on the map', () => {
  const arcs = (from: string, to: string) => {
    const found = between(from, to);
    return found ? arcsOfPaths(found, { catalog, capitals, hosts: new Map() }) : [];
  };

  it('are an arc for each stretch, with the links that make it', () => {
    const [arc, ...others] = arcs('country:VNM', 'country:LKA');
    expect(others).toEqual([]);
    expect(arc?.ends.map(({ id }) => id)).toEqual(['VNM', 'LKA']);
    expect(arc?.from).toEqual(capitals.get('VNM'));
    expect(arc?.links.length).toBeGreaterThan(0);
  });

  it('go straight on over a network, which the arc names', () => {
    const all = arcs('centre:vnm-icp', 'country:KEN');
    const over = all.filter(({ links }) => links.length === 0);
    expect(over.length).toBeGreaterThan(0);
    for (const { referent } of over) expect(referent.network?.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it('stand out, while every other arc recedes', () => {
    const found = between('country:VNM', 'country:LKA');
    const scene = createSceneSelector(catalog)(defaultView('en'));
    const knowledge = { ...tables, documents: new Map() };
    const overlay = createOverlaySelector()(selectCooperation(knowledge, scene, { link: [], broad: false }), {
      ...{ links: true, pairs: 'all', site: 'vnm-icp', papers: null, capitals, paths: found },
      ...{ network: undefined, compare: undefined },
    });
    expect(overlay.arcs.length).toBeGreaterThan(20);
    expect([...overlay.chosen]).toEqual(['path VNM LKA']);
  });
});
