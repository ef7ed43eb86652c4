import type { MatrixTexts } from '../../i18n/charts/matrix.ts';
import type { Formats } from '../../i18n/format.ts';
import type { ChartTable } from '../frame/table.ts';
import type { RegionTie } from './regions.ts';
import type { Tie, Ties } from './ties/ties.ts';
import type { MatrixWords } from './words.ts';

/** Pairs that the table on the page holds at most: the weaker ones are very many; a file has them all. */
export const MOST_PAIRS = 1000;

/** What the tables are written with. */
interface Words {
  readonly text: MatrixTexts;
  readonly formats: Formats;
  readonly words: MatrixWords;
}

/** The pairs of countries, the strongest first, at most so many. */
export function tableOfPairs(
  ties: Ties,
  pairs: readonly Tie[],
  { text, formats, words }: Words,
  most = MOST_PAIRS,
): ChartTable {
  const { columns } = text;
  const name = (place: number) => words.country(ties.partners[place]?.country ?? '');
  return {
    columns: [
      { label: columns.country },
      { label: columns.other },
      { label: columns.networks, format: formats.count },
      { label: columns.links, format: formats.count },
      { label: columns.names },
    ],
    rows: pairs.slice(0, most).map(({ first, second, networks, links }) => [
      name(first),
      name(second),
      networks.length,
      links,
      // A dash, since no network is known to be shared, which is not the same as not known.
      words.networks(networks).join('; ') || '–',
    ]),
  };
}

/** The pairs of regions, and each region with itself, the strongest first. */
export function tableOfRegions(ties: readonly RegionTie[], { text, formats, words }: Words): ChartTable {
  const { columns } = text;
  return {
    columns: [
      { label: columns.region },
      { label: columns.otherRegion },
      { label: columns.times, format: formats.count },
      { label: columns.links, format: formats.count },
      { label: columns.pairs, format: formats.count },
      { label: columns.possible, format: formats.count },
    ],
    rows: ties.map(({ regions: [first, second], networks, links, pairs, possible }) => [
      words.region(first),
      words.region(second),
      networks,
      links,
      pairs,
      possible,
    ]),
  };
}

/** The measures of each country, those with most partners first. */
export function tableOfMeasures({ partners }: Ties, { text, formats, words }: Words): ChartTable {
  const { columns } = text;
  return {
    columns: [
      { label: columns.country },
      { label: columns.region },
      { label: columns.degree, format: formats.count },
      { label: columns.share, format: formats.share },
      { label: columns.strength, format: formats.count },
      { label: columns.betweenness, format: formats.share },
      { label: columns.participation, format: text.index },
      { label: columns.cluster, format: formats.count },
      { label: columns.cutOff, format: formats.count },
    ],
    rows: partners.map((partner) => [
      words.country(partner.country),
      partner.region === null ? null : words.region(partner.region),
      partner.degree,
      partner.degreeCentrality,
      partner.strength,
      partner.betweenness,
      partner.participation,
      partner.cluster + 1,
      partner.cutOff,
    ]),
  };
}
