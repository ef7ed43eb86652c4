import type { Country } from '../../model/catalog/catalog.ts';
import { at } from '../../model/typed.ts';
import { FIELDS, type Field } from '../../model/vocabulary.ts';
import { crossTabulate, eachPassing } from '../../state/scene/cross-filter.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { ChartOptionValue } from '../../state/view/charts.ts';

/** What is ranked. */
export type PlaceLevel = ChartOptionValue<'countries-by'>;

/** The sites of a place of one field; a figure that is no number of sites has one part, of no field. */
export interface PlacePart {
  readonly field: Field | null;
  readonly count: number;
}

/** A country, region or group, and the sites in it. */
export interface RankedPlace {
  readonly id: string;
  /** Its sites: as long as its bar. */
  readonly count: number;
  /** Share of all sites counted, 0…1; 0 where there are none. */
  readonly share: number;
  /** From 1; who has as many shares the rank, and the ranks after are left out; null where it is not ranked. */
  readonly rank: number | null;
  /** Whether the filter of the ranked dimension lets it through. */
  readonly chosen: boolean;
  /** Its sites by field, in the order of the fields; those without a site are left out. */
  readonly parts: readonly PlacePart[];
}

/** Places by number of sites. */
export interface PlaceRanking {
  readonly level: PlaceLevel;
  /** Most sites first, those with as many by name; at the end those without any. */
  readonly places: readonly RankedPlace[];
  /** Sites counted, each once. */
  readonly sites: number;
  /** Sites that count in several places, and sites that count in none. */
  readonly inSeveral: number;
  readonly inNone: number;
  /** Sites that pass the filter of the level, too. */
  readonly shown: number;
  /** Places of which one could expect sites: all, or those that are filtered by or lie in the filtered regions and groups. */
  readonly expected: number;
  /** How many of them have no site. */
  readonly without: number;
}

/** How many sites count in several values of the level's facet, and how many in none. */
function countOverlaps(scene: Scene, level: PlaceLevel) {
  const offsets = scene.columns.multi.find(({ facet }) => facet === level)?.offsets;
  let sites = 0;
  let inSeveral = 0;
  let inNone = 0;
  eachPassing(scene, [level], (site) => {
    sites++;
    if (!offsets) return;
    const places = at(offsets, site + 1) - at(offsets, site);
    if (places > 1) inSeveral++;
    else if (places === 0) inNone++;
  });
  return { sites, inSeveral, inNone };
}

/**
 * Ranks places by their sites, counted against every filter but that of the level; `idsByName` says which, in the order of
 * names. What the filter of fields leaves out is not counted, so that a bar is as long as its number.
 */
export function rankPlaces(scene: Scene, level: PlaceLevel, idsByName: readonly string[]): PlaceRanking {
  const { catalog, filters } = scene;
  const { rows, counts } = crossTabulate(scene, level, 'field', [level]);
  const rowOf = new Map(rows.map((id, row) => [id, row]));
  const wanted: readonly string[] = filters[level];
  const { sites, inSeveral, inNone } = countOverlaps(scene, level);

  const liesInFilters = ({ region, groups }: Country) =>
    (filters.region.length === 0 || filters.region.includes(region)) &&
    (filters.group.length === 0 || filters.group.some((group) => groups.includes(group)));
  const isExpected = (id: string) => {
    const country = level === 'country' ? catalog.countries.get(id) : undefined;
    return country ? liesInFilters(country) : true;
  };

  let expected = 0;
  let without = 0;
  const counted = idsByName.flatMap((id) => {
    const row = rowOf.get(id);
    const start = row === undefined ? Number.POSITIVE_INFINITY : row * FIELDS.length;
    const parts = FIELDS.flatMap((field, index) => {
      const count = counts[start + index] ?? 0;
      return count > 0 ? [{ field, count }] : [];
    });
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    const chosen = wanted.length === 0 || wanted.includes(id);
    const here = isExpected(id) && chosen;
    if (here) expected++;
    if (here && count === 0) without++;
    // A transboundary site may reach into a country outside of the filtered region: that country stays, with what it has.
    if (!isExpected(id) && count === 0 && !wanted.includes(id)) return [];
    return [{ id, count, share: sites === 0 ? 0 : count / sites, chosen, parts }];
  });
  counted.sort((a, b) => b.count - a.count);
  let rank = 1;
  const places = counted.map((place, index) => {
    if (place.count !== counted[index - 1]?.count) rank = index + 1;
    return { ...place, rank };
  });
  let shown = 0;
  eachPassing(scene, [], () => {
    shown++;
  });
  return { level, places, sites, shown, inSeveral, inNone, expected, without };
}
