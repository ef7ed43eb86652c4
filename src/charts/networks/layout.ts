import { isSiteOfNetwork } from '../../model/catalog/site-networks.ts';
import { memberCountries } from '../../model/graph/countries-of.ts';
import type { Network, Subject } from '../../model/network.ts';
import type { Iso3 } from '../../model/site.ts';
import { FIELDS, type Field } from '../../model/vocabulary.ts';
import { eachPassing } from '../../state/scene/cross-filter.ts';
import type { Scene } from '../../state/scene/scene.ts';

/** What a network has of one field. */
export interface FieldShare {
  readonly field: Field;
  /** Sites of the field that pass every filter but that of the field. */
  readonly sites: number;
  /** Those of them that belong to the network (see `isSiteOfNetwork`). */
  readonly belonging: number;
  /** Those of them that lie, at least in part, in one of its member countries; null where no source names any. */
  readonly inMembers: number | null;
}

/** What a network has of each field, in one pass over the sites; fields without a site are there, with zeros. */
export function sharesOfFields(scene: Scene, network: Network): readonly FieldShare[] {
  const members = new Set(memberCountries(network));
  const place = new Map(FIELDS.map((field, index) => [field, index]));
  const counts = new Uint32Array(FIELDS.length * 3);
  const count = (cell: number) => {
    counts[cell] = (counts[cell] ?? 0) + 1;
  };
  eachPassing(scene, ['field'], (index) => {
    const site = scene.catalog.sites[index];
    if (!site) return;
    const start = (place.get(site.field) ?? 0) * 3;
    count(start);
    if (isSiteOfNetwork(site, network)) count(start + 1);
    if (site.countries.some((iso3) => members.has(iso3))) count(start + 2);
  });
  return FIELDS.map((field, index) => ({
    field,
    sites: counts[index * 3] ?? 0,
    belonging: counts[index * 3 + 1] ?? 0,
    inMembers: members.size === 0 ? null : (counts[index * 3 + 2] ?? 0),
  }));
}

/** One of the three parts of a comparison, as a stretch of a bar, 0…1 of its length. */
export interface OverlapPart {
  readonly id: 'first' | 'both' | 'second';
  readonly countries: readonly Iso3[];
  readonly start: number;
  readonly length: number;
}

/** What two networks have in common, and what sets them apart. */
interface Overlap {
  /** Only the first, both, only the second; the order in which the bar shows them. */
  readonly parts: readonly [first: OverlapPart, both: OverlapPart, second: OverlapPart];
  /** Subjects of both, in the order of the vocabulary. */
  readonly subjects: readonly Subject[];
  /** Countries in both by countries in at least one, 0…1 (Jaccard 1901); null where one of them has none. */
  readonly jaccard: number | null;
}

/** Compares two networks by their member countries and subjects. */
export function compareNetworks(first: Network, second: Network): Overlap {
  const [left, right] = [memberCountries(first), memberCountries(second)];
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  const lists = {
    first: left.filter((iso3) => !inRight.has(iso3)),
    both: left.filter((iso3) => inRight.has(iso3)),
    second: right.filter((iso3) => !inLeft.has(iso3)),
  };
  const union = lists.first.length + lists.both.length + lists.second.length;
  let start = 0;
  const part = (id: OverlapPart['id']): OverlapPart => {
    const countries = lists[id];
    const length = union === 0 ? 0 : countries.length / union;
    const made = { id, countries, start, length };
    start += length;
    return made;
  };
  return {
    parts: [part('first'), part('both'), part('second')],
    subjects: first.subjects.filter((subject) => second.subjects.includes(subject)),
    jaccard: left.length === 0 || right.length === 0 ? null : lists.both.length / union,
  };
}
