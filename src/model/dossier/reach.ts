import type { Catalog } from '../catalog/catalog.ts';
import { type Candidate, candidateQuestion, rankCandidates } from '../coverage/candidates.ts';
import { centresOf, EVERYWHERE } from '../coverage/centres.ts';
import type { GroundPlace } from '../coverage/ground-file.ts';
import { type GroundIndex, maskOf } from '../coverage/ground-index.ts';
import { type FarPlace, farthestPlaces, medianKm, shareWithin, spreadOf } from '../coverage/people.ts';
import { classOf } from '../coverage/ranges.ts';
import { measureReach, type Reach } from '../coverage/reach.ts';
import type { Iso3 } from '../site.ts';
import { FIELDS, type Field, REGIONS, type Region } from '../vocabulary.ts';
import type { Subject } from './subject.ts';
import type { DossierTables } from './tables.ts';

/** The distance that dossiers speak of, in kilometres: the usual one of the chart of distances. */
export const REACH_KM = 1000;

/** How far the people of a part of the world live from the nearest centre of a field at work. */
export interface ReachLine {
  readonly field: Field;
  /** Of a field the region that is told of; null where the whole subject is. */
  readonly region: Region | null;
  /** The share of people within `REACH_KM`. */
  readonly share: number;
  /** So far or nearer is half of them; infinite where no centre counts. */
  readonly median: number;
  readonly farthest: FarPlace | null;
  /** The city where one centre more would bring most people within `REACH_KM`; null where it would bring none, and of a region. */
  readonly best: { readonly place: GroundPlace; readonly people: number } | null;
}

const measured = new WeakMap<Catalog, WeakMap<GroundIndex, Map<Field, Reach>>>();

/** How far all places are from the nearest centre of a field at work; measured once. */
function reachOf(field: Field, ground: GroundIndex, catalog: Catalog): Reach {
  const ofCatalog = measured.get(catalog) ?? new WeakMap<GroundIndex, Map<Field, Reach>>();
  measured.set(catalog, ofCatalog);
  const known = ofCatalog.get(ground) ?? new Map<Field, Reach>();
  ofCatalog.set(ground, known);
  const reach =
    known.get(field) ??
    measureReach(
      ground.places,
      centresOf(catalog.sites, field, 'active').map(({ lngLat }) => ({ lngLat, regions: EVERYWHERE })),
    );
  known.set(field, reach);
  return reach;
}

/** The best single city for one centre more. */
function bestOf(reach: Reach, mask: Uint8Array, { places, ground }: GroundIndex): ReachLine['best'] {
  const own = farthestPlaces(reach, ground, mask)
    .map(({ place }) => place.index)
    .sort((a, b) => a - b);
  const steps = rankCandidates(candidateQuestion(places, reach, mask, own, { range: REACH_KM, count: 1 }));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const best: Candidate | undefined = step.value.single[0];
  const place = best && ground.places[best.place];
  return place && best.gain > 0 ? { place, people: best.gain } : null;
}

function lineOf(
  countries: Iterable<Iso3>,
  asked: Pick<ReachLine, 'field' | 'region'> & { readonly reach: Reach; readonly asksBest: boolean },
  index: GroundIndex,
): ReachLine | null {
  const { field, region, reach, asksBest } = asked;
  const mask = maskOf(index, new Set(countries)).places;
  const own = index.ground.places.filter((place) => mask[place.index] === 1);
  const share = shareWithin(spreadOf(reach, index.places, mask), classOf(REACH_KM));
  if (share === null) return null;
  return {
    ...{ field, region, share },
    median: medianKm(own.map(({ index: at, people }) => ({ km: reach.km[at] ?? 0, people }))),
    farthest: farthestPlaces(reach, index.ground, mask)[0] ?? null,
    best: asksBest ? bestOf(reach, mask, index) : null,
  };
}

/**
 * How far people live from the nearest centre, over the ground: of a place for each field, of a field for each region. Empty of
 * sites and networks, and where nobody is counted or the people have not come.
 */
export function reachLines(
  { kind, id }: Subject,
  countries: readonly Iso3[],
  { catalog, ground }: Pick<DossierTables, 'catalog' | 'ground'>,
): readonly ReachLine[] {
  if (!ground || kind === 'site' || kind === 'network') return [];
  if (kind === 'field') {
    const reach = reachOf(id, ground, catalog);
    const all = [...catalog.countries.values()];
    return REGIONS.flatMap((region) => {
      const own = all.filter((country) => country.region === region).map(({ iso3 }) => iso3);
      return lineOf(own, { field: id, reach, region, asksBest: false }, ground) ?? [];
    });
  }
  // A whole region has too many cities to try them all while a reader waits, and too many for one of them to say much.
  const asksBest = kind !== 'region';
  return FIELDS.flatMap((field) => {
    const reach = reachOf(field, ground, catalog);
    return lineOf(countries, { field, reach, region: null, asksBest }, ground) ?? [];
  });
}
