import type { Feature, FeatureCollection, Point } from 'geojson';
import type { LanguageId } from '../../model/languages.ts';
import type { Site } from '../../model/site.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import type { View } from '../../state/view/view.ts';
import { MARK_REACH } from '../../theme/marks.ts';
import type { Crowd } from './crowd.ts';
import { wrapText } from './wrap-text.ts';

/** What the map's labels keep clear of, and the name that stands beside it. */
export interface NameProperties {
  /** Width of the mark or ring, in CSS pixels; of a mark at its smallest. */
  readonly size: number;
  /** Several lines; '' for a ring, which bears its number. */
  readonly name: string;
  /** How early the name appears: 0 the earliest. */
  readonly tier: number;
  /** The lower, the more important among names of one tier. */
  readonly order: number;
}

/** Longest line of a name in characters, and most lines. */
const LONGEST_LINE = 24;
const MOST_LINES = 3;
const SMALLEST_MARK = 7;

/** Zooms from which the names of each tier are shown. */
export const NAMED_FROM: readonly number[] = [3, 4.5, 5.5];

/** Category 1 centres are named first, then other centres, then reserves and geoparks. */
export function tierOf(site: Site): number {
  if (site.kind !== 'centre') return 2;
  return site.category === '1' ? 0 : 1;
}

/** A centre is known by its acronym, where it has one; everything else by its name. */
export function shortNameOf(site: Site, locale: LanguageId): string {
  return site.kind === 'centre' && site.acronym ? site.acronym : nameOfSite(site, locale).text;
}

/** The name beside a mark, in lines; what is too long ends in an ellipsis, and stands whole in the tip and in the card. */
export function linesOfName(site: Site, locale: LanguageId): readonly string[] {
  const lines = wrapText(shortNameOf(site, locale), LONGEST_LINE);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`];
}

/** The order in which names find room: the lower, the sooner. Former sites come last. */
export function orderOf(site: Site): number {
  return tierOf(site) + (site.former ? 10 : 0);
}

/**
 * What is drawn of the sites as points, for the labels of the map to keep clear of; with `names` the single sites' names
 * as well.
 */
export function nameFeatures(
  sites: readonly Site[],
  { clusters, single }: Crowd,
  locale: View['locale'],
  names: boolean,
): FeatureCollection<Point, NameProperties> {
  const at = ([lng, lat]: Site['lngLat'], properties: NameProperties): Feature<Point, NameProperties> => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [lng, lat] },
  });
  const rings = clusters.map(({ lngLat, radius }) =>
    at(lngLat, { size: Math.round(2 * radius), name: '', tier: 0, order: -1 }),
  );
  const marks = sites.flatMap((site) => {
    if (single[site.index] !== 1) return [];
    const name = names ? linesOfName(site, locale).join('\n') : '';
    return [
      at(site.lngLat, {
        size: SMALLEST_MARK * (MARK_REACH / 2),
        name,
        tier: tierOf(site),
        order: orderOf(site),
      }),
    ];
  });
  return { type: 'FeatureCollection', features: [...rings, ...marks] };
}
