import { candidateQuestion, rankCandidates } from '../coverage/candidates.ts';
import type { GroundIndex, Mask } from '../coverage/ground-index.ts';
import { LEAST_CITY } from '../coverage/people.ts';
import { lastClassOf } from '../coverage/ranges.ts';
import { extendReach, type Reach } from '../coverage/reach.ts';
import { type NearTown, nearestTown } from '../coverage/towns.ts';
import { compareReach, MOST_WHAT_IFS } from '../coverage/what-if.ts';
import { greatCircleKm } from '../geodesy.ts';
import type { LngLat } from '../site.ts';
import { at } from '../typed.ts';
import { type PartReach, partReach, thoughtOf } from './reach-of.ts';

/** Cities that are compared lie so far apart at least, in kilometres: else they would be one city and its neighbours. */
export const APART = 150;

/** A place for a centre, with what it would change by itself. */
export interface ProposalCandidate {
  readonly lngLat: LngLat;
  /** The nearest town; null where none is near. */
  readonly town: NearTown | null;
  /** How many people come within the distance, in the world and in the country. */
  readonly gain: number;
  readonly gainAtHome: number;
  /** The people of the country with it. */
  readonly home: PartReach;
  /** The nearest centre of the present, by its place among those that count, and how far it is; null where none counts. */
  readonly nearest: { readonly centre: number; readonly km: number } | null;
}

/** What candidates are measured with. */
interface Field {
  readonly index: GroundIndex;
  readonly before: Reach;
  readonly centres: readonly { readonly lngLat: LngLat }[];
  readonly home: Mask;
  readonly world: Mask;
  readonly within: number;
}

function nearestOf(point: LngLat, centres: Field['centres']): ProposalCandidate['nearest'] {
  const all = centres.map(({ lngLat }, centre) => ({ centre, km: greatCircleKm(point, lngLat) }));
  return all.toSorted((a, b) => a.km - b.km)[0] ?? null;
}

/** Measures a place by itself, beside the centres that there are. */
function measureCandidate(lngLat: LngLat, field: Field): ProposalCandidate {
  const { index, before, centres, home, world, within } = field;
  const after = extendReach(index.places, before, [thoughtOf(lngLat)], centres.length);
  const range = lastClassOf(within);
  const gainIn = (mask: Mask) => at(compareReach(before, after, index, mask.places).within, range);
  return {
    lngLat,
    town: nearestTown(lngLat, index.ground.places),
    gain: gainIn(world),
    gainAtHome: gainIn(home),
    home: partReach(after, index, home),
    nearest: nearestOf(lngLat, centres),
  };
}

/** Cities of a country by how many people, wherever they live, a centre there would bring within the distance; some way apart. */
function rankedCities({ index, before, world, home, within }: Field): readonly LngLat[] {
  const own = index.ground.places.filter((place) => at(home.places, place.index) === 1);
  const cities = own.filter(({ residents }) => residents >= LEAST_CITY);
  const tried = (cities.length > 0 ? cities : own).map((place) => place.index);
  const ranking = rankCandidates(
    candidateQuestion(index.places, before, world.places, tried, { range: within, count: 1 }),
  );
  let step = ranking.next();
  while (!step.done) step = ranking.next();
  const chosen: LngLat[] = [];
  for (const { place, gain } of step.value.single) {
    const lngLat = index.ground.places[place]?.lngLat;
    if (!lngLat || gain === 0 || chosen.length >= MOST_WHAT_IFS) break;
    if (chosen.every((other) => greatCircleKm(other, lngLat) >= APART)) chosen.push(lngLat);
  }
  return chosen;
}

/** The points that are thought of, or else the cities that are ranked first, each measured by itself. */
export function compareCandidates(points: readonly LngLat[], field: Field): readonly ProposalCandidate[] {
  const places = points.length > 0 ? points : rankedCities(field);
  return places.map((point) => measureCandidate(point, field));
}
