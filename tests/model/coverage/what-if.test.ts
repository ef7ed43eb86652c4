import { describe, expect, it } from 'vitest';
import { candidateQuestion, type Ranking, rankCandidates } from '../../../src/model/coverage/candidates.ts';
import { centresOf, EVERYWHERE } from '../../../src/model/coverage/centres.ts';
import { countriesOfPart, maskOf } from '../../../src/model/coverage/ground-index.ts';
import { extendReach, measureReach } from '../../../src/model/coverage/reach.ts';
import { compareReach, decodeWhatIf, encodeWhatIf } from '../../../src/model/coverage/what-if.ts';
import type { LngLat } from '../../../src/model/site.ts';
import type { Region } from '../../../src/model/vocabulary.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { realGround, realIndex } from './real-ground.ts';
import { activeCentres, kilometres, recount } from './recount.ts';

const catalog = realCatalog();
const ground = realGround();
const index = realIndex();
const regionMask = (region: Region) =>
  maskOf(index, countriesOfPart({ region: [region], group: [], country: [] }, catalog.countries)).places;
const countryMask = (country: string) => maskOf(index, new Set([country])).places;

function asIf(field: 'water' | 'earth' | 'culture', points: readonly LngLat[], mask: Uint8Array) {
  const centres = centresOf(catalog.sites, field, 'active');
  const aims = centres.map(({ lngLat }) => ({ lngLat, regions: EVERYWHERE }));
  const before = measureReach(index.places, aims);
  const more = points.map((lngLat) => ({ lngLat, regions: EVERYWHERE }));
  const after = extendReach(index.places, before, more, centres.length);
  return { centres, before, after, gain: compareReach(before, after, index, mask) };
}

const rank = (question: Parameters<typeof rankCandidates>[0]): Ranking => {
  const ranking = rankCandidates(question);
  let step = ranking.next();
  while (!step.done) step = ranking.next();
  return step.value;
};

describe('a centre that is thought of', () => {
  it.each([
    ['water', 'asia-pacific', [105.85, 21.03]],
    ['earth', 'africa', [36.82, -1.29]],
    ['culture', 'latin-america-caribbean', [-77.04, -12.05]],
  ] as const)('gains for %s in %s what a recount in plain loops gives', (field, region, point) => {
    const { gain } = asIf(field, [point], regionMask(region));
    const [before, after] = [recount(ground, field, region), recount(ground, field, region, [point])];
    gain.before.classes.forEach((people, own) => {
      expect(people).toBeCloseTo(before.classes[own] ?? -1, 0);
    });
    gain.after.classes.forEach((people, own) => {
      expect(people).toBeCloseTo(after.classes[own] ?? -1, 0);
    });
    expect(gain.within[2]).toBeCloseTo(after.within1000 - before.within1000, 0);
    expect(gain.within[2]).toBeGreaterThan(0);
  });

  it('takes people from the centres that were nearest, and adds up to those who come nearer', () => {
    const { gain, before, after } = asIf('water', [[105.85, 21.03]], regionMask('asia-pacific'));
    const nearer = ground.places.filter(
      ({ index: place, country }) =>
        catalog.countries.get(country)?.region === 'asia-pacific' &&
        (after.km[place] ?? 0) < (before.km[place] ?? 0),
    );
    const people = nearer.reduce((sum, place) => sum + place.people, 0);
    const lost = gain.losing.reduce((sum, lead) => sum + lead.before - lead.after, 0);
    expect(lost).toBeCloseTo(people, 0);
    expect(gain.countries.map(({ code }) => code)).toContain('VNM');
    expect(gain.countries.reduce((sum, country) => sum + country.people, 0)).toBeCloseTo(people, 0);
    const vietNam = gain.countries.find(({ code }) => code === 'VNM');
    expect(vietNam?.median.after).toBeLessThan(vietNam?.median.before ?? 0);
  });

  it('changes nothing where a centre stands already', () => {
    const [own] = activeCentres('water');
    const { gain } = asIf('water', [own?.lngLat ?? [0, 0]], regionMask('africa'));
    expect(gain.countries).toEqual([]);
    expect(gain.losing).toEqual([]);
    expect(gain.within).toEqual([0, 0, 0, 0]);
  });

  it('may lie in the sea, where it brings nobody within 250 km', () => {
    const { gain } = asIf('water', [[-140, -50]], regionMask('latin-america-caribbean'));
    expect(gain.within[0]).toBe(0);
  });

  it('gains with others at most what each gains by itself', () => {
    const mask = regionMask('asia-pacific');
    const points: LngLat[] = [
      [105.85, 21.03],
      [102.6, 17.97],
      [178.44, -18.14],
    ];
    const together = asIf('water', points, mask).gain.within[2] ?? 0;
    const each = points.map((point) => asIf('water', [point], mask).gain.within[2] ?? 0);
    expect(together).toBeLessThan(each.reduce((sum, own) => sum + own, 0));
    expect(together).toBeGreaterThanOrEqual(Math.max(...each));
  });
});

describe('candidates', () => {
  const { before } = asIf('water', [], countryMask('VNM'));
  const cities = ground.places.filter(({ country }) => country === 'VNM').map((place) => place.index);
  const ask = (count: number, range = 250) =>
    candidateQuestion(index.places, before, countryMask('VNM'), cities, { range, count });

  it('are ranked by the people whom each brings within the range, exactly', () => {
    const { single } = rank(ask(1));
    expect(single).toHaveLength(cities.length);
    const again = cities
      .map((place) => {
        let gain = 0;
        for (const other of ground.places) {
          if (other.country !== 'VNM' || (before.km[other.index] ?? 0) <= 250) continue;
          if (kilometres(other.lngLat, ground.places[place]?.lngLat ?? [0, 0]) <= 250) gain += other.people;
        }
        return { place, gain };
      })
      .sort((a, b) => b.gain - a.gain || a.place - b.place);
    expect(single.map(({ place }) => place)).toEqual(again.map(({ place }) => place));
    expect(single[0]?.gain).toBeCloseTo(again[0]?.gain ?? -1, 0);
    expect(single[0]?.gain).toBeGreaterThan(10_000_000);
  });

  it('are taken one after the other, each beside those before it', () => {
    const { single, greedy } = rank(ask(3));
    expect(greedy).toHaveLength(3);
    expect(greedy[0]).toEqual(single[0]);
    const gains = greedy.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    const points = greedy.map(({ place }) => ground.places[place]?.lngLat ?? ([0, 0] as const));
    const { gain } = asIf('water', points, countryMask('VNM'));
    expect(gain.within[0]).toBeCloseTo(
      gains.reduce((sum, own) => sum + own, 0),
      0,
    );
  });

  it('end where nobody is left to gain', () => {
    const { greedy } = rank(ask(3, 20_000));
    expect(greedy).toEqual([]);
  });

  it('tell how far they have come, so that they can be stopped', () => {
    const everywhere = ground.places.map((place) => place.index);
    const all = new Uint8Array(ground.places.length).fill(1);
    const question = candidateQuestion(index.places, before, all, everywhere, { range: 1000, count: 1 });
    const shares: number[] = [];
    for (const share of rankCandidates(question)) if (shares.push(share) === 5) break;
    expect(shares).toHaveLength(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
  });
});

describe('the link of what is thought of', () => {
  it('is read as it is written', () => {
    const whatIf = {
      subject: 'water',
      points: [
        [105.85, 21.03],
        [-0.19, 5.6],
      ],
    } as const;
    expect(encodeWhatIf(whatIf)).toBe('water@105.85,21.03;-0.19,5.6');
    expect(decodeWhatIf('water@105.85,21.03;-0.19,5.6')).toEqual(whatIf);
    expect(decodeWhatIf('water@105.85,21.03;water@-0.19,5.6')).toEqual(whatIf);
    expect(encodeWhatIf({ subject: 'water', points: [] })).toBeNull();
  });

  it.each([
    ['no field', 'gold@1,2'],
    ['no point', 'water@'],
    ['a place that is none', 'water@200,10'],
    ['a sentence', 'water@<b>1,2</b>'],
  ])('is nothing with %s', (_, text) => {
    expect(decodeWhatIf(text)).toBeNull();
  });

  it('keeps three points', () => {
    expect(decodeWhatIf('ocean@1,1;2,2;x;3,3;4,4')?.points).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });
});
