import { describe, expect, it } from 'vitest';
import { shareWithin } from '../../../src/model/coverage/people.ts';
import { greatCircleKm } from '../../../src/model/geodesy.ts';
import { encodeProposal, LONGEST_HOST, readProposal } from '../../../src/model/proposal/asked.ts';
import { APART } from '../../../src/model/proposal/candidates.ts';
import { isReplaced, stepsFor } from '../../../src/model/proposal/procedure.ts';
import { makeProposal } from '../../../src/model/proposal/proposal.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { realProposalTables, USUAL } from '../../helpers/proposal-tables.ts';
import { readTable } from '../../helpers/real-tables.ts';

const tables = realProposalTables();
const { catalog } = tables;
const SUVA: LngLat = [178.44, -18.13];

function proposalOf(code: string, points: readonly LngLat[] = [], measuring: Partial<typeof USUAL> = {}) {
  const { asked } = readProposal(code, catalog);
  const proposal = asked && makeProposal(asked, points, { ...USUAL, ...measuring }, tables);
  if (!proposal) throw new Error(`There is no ${code}`);
  return proposal;
}

describe('what a link asks for', () => {
  it('is a field, a country and a host, which come back as they were written', () => {
    const asked = { subject: 'water', country: 'VNM', host: 'Viện Nước: sông & hồ' } as const;
    expect(encodeProposal(asked)).toBe('water:VNM:Viện Nước: sông & hồ');
    expect(readProposal(encodeProposal(asked), catalog)).toEqual({ asked, unknown: [] });
    expect(readProposal('Water:vnm', catalog).asked).toEqual({ ...asked, host: '' });
  });

  it('is named where the tables do not know it, and no proposal is made of it', () => {
    expect(readProposal('wasser:XXX', catalog)).toEqual({ asked: null, unknown: ['wasser', 'XXX'] });
    expect(readProposal('water', catalog)).toEqual({ asked: null, unknown: [] });
  });

  it('has a host of one line, no longer than a link carries', () => {
    const long = encodeProposal({ subject: 'water', country: 'VNM', host: ` A\u0000\nB ${'x'.repeat(300)}` });
    const { asked } = readProposal(long, catalog);
    expect(asked?.host).toMatch(/^A B x+$/);
    expect(asked?.host.length).toBeLessThanOrEqual(LONGEST_HOST);
  });
});

describe('the gap and what would change', () => {
  it('are those of the example of the methods: Fiji, water, Suva, within 250 km', () => {
    const { gaps, gain, cities, centres } = proposalOf('water:FJI', [SUVA], { within: 250 });
    const [home] = gaps;
    expect(home && [shareWithin(home.before.spread, 0), shareWithin(home.after.spread, 0)]).toEqual([0, 1]);
    expect(Math.round(home?.before.median ?? 0)).toBe(7262);
    expect(Math.round(gain.country)).toBe(928_784);
    expect(cities[0]?.place.name.en).toBe('Suva');
    expect(centres[cities[0]?.nearest ?? -1]?.id).toBe('jpn-icharm');
  });

  it('count more people in wider parts, and nobody who comes nearer is lost', () => {
    const { gaps, gain } = proposalOf('water:VNM', [[105.85, 21.03]]);
    const totals = gaps.map(({ before }) => before.spread.total);
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    expect(gain.world).toBeGreaterThan(gain.country);
    for (const { before, after } of gaps) expect(after.median).toBeLessThanOrEqual(before.median);
  });

  it('have each field in each region, the very numbers of the chart of distances', () => {
    const { matrix, gaps } = proposalOf('water:VNM');
    expect(matrix).toHaveLength(50);
    const cell = matrix.find(({ field, region }) => field === 'water' && region === 'asia-pacific');
    expect(cell?.spread.total).toBeCloseTo(gaps[1]?.before.spread.total ?? 0, -1);
  });
});

describe('places that are compared', () => {
  it('are what is thought of, each by itself', () => {
    const { candidates } = proposalOf('water:VNM', [
      [105.85, 21.03],
      [105.78, 10.03],
    ]);
    expect(candidates.map(({ town }) => town?.place.name.en)).toEqual(['Hanoi', 'Can Tho']);
    for (const { gain, gainAtHome } of candidates) expect(gain).toBeGreaterThanOrEqual(gainAtHome);
  });

  it('are else the country’s cities that gain most, the best first and some way apart', () => {
    const { candidates } = proposalOf('water:VNM');
    const gains = candidates.map(({ gain }) => gain);
    expect(candidates).toHaveLength(3);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    for (const [at, { lngLat, town }] of candidates.entries()) {
      expect(town?.place.country).toBe('VNM');
      for (const other of candidates.slice(at + 1))
        expect(greatCircleKm(lngLat, other.lngLat)).toBeGreaterThanOrEqual(APART);
    }
  });

  it('are none where no city would bring anybody within the distance', () => {
    expect(proposalOf('all:ABW').candidates).toEqual([]);
  });
});

describe('risks', () => {
  it('tell of places at sea, and of places in another country', () => {
    expect(
      proposalOf('ocean:VNM', [
        [-140, -40],
        [102.6, 17.97],
      ]).risks.points,
    ).toEqual({
      atSea: 1,
      abroad: 1,
    });
    expect(proposalOf('ocean:VNM').risks.points).toEqual({ atSea: 0, abroad: 0 });
  });

  it('tell of a host that is not named, a country that is no member, and centres that are there already', () => {
    expect(proposalOf('water:VNM').risks).toMatchObject({ hasHost: false, isMember: true, own: 0 });
    expect(proposalOf('water:ABW:X').risks).toMatchObject({ hasHost: true, isMember: false });
    expect(proposalOf('basic-sciences-engineering:VNM').risks.own).toBe(2);
  });

  it('count the centres of unknown status as the table has them', () => {
    const { unknown } = proposalOf('water:VNM').risks;
    const rows = catalog.sites.filter(
      (site) => site.kind === 'centre' && site.field === 'water' && site.status === 'unknown',
    );
    expect(unknown.count).toBe(rows.length);
    expect(unknown.share).toBeGreaterThan(0);
  });

  it('tell how much of the country’s people the places cover, and which figures are missing', () => {
    const { known, figures } = proposalOf('culture:FJI').risks;
    expect(known).toBeCloseTo(0.32, 2);
    expect(figures.missing).toEqual(['spending', 'researchers']);
  });
});

describe('partners and steps', () => {
  it('are the first five of the ranking, none of them the country itself', () => {
    const ranked = proposalOf('water:VNM').partners?.ranked ?? [];
    expect(ranked.map(({ party }) => party.id)).not.toContain('VNM');
    const scores = ranked.map(({ score }) => score);
    expect(scores).toHaveLength(5);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('of a water centre are all that the table has, of any other those asked for in all fields', () => {
    const rows = readTable('procedure');
    const { steps } = proposalOf('water:VNM');
    expect(steps.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(proposalOf('culture:VNM').steps.map(({ id }) => id)).toEqual(
      rows.filter(({ field }) => field === '').map(({ id }) => id),
    );
    expect(stepsFor(steps, null).length).toBe(rows.length - 1);
  });

  it('end with the agreement and its renewal, and say which of them stand in a rule that was replaced', () => {
    const { steps } = proposalOf('culture:VNM');
    expect(steps.slice(-2).map(({ id }) => id)).toEqual(['agreement', 'renewal']);
    expect(steps.filter(isReplaced).map(({ id }) => id)).toEqual(['contents', 'feasibility', 'board']);
  });
});
