import type { MatrixTexts } from '../../i18n/charts/matrix.ts';
import { shortCountriesTexts } from '../../i18n/charts/short-countries.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { LinkType } from '../../model/link-types.ts';
import type { Network } from '../../model/network.ts';
import type { Iso3 } from '../../model/site.ts';
import type { Region } from '../../model/vocabulary.ts';
import { spokenName } from '../marks/spoken-name.ts';
import type { RegionTie } from './regions.ts';
import { pairKey, type Ties } from './ties/ties.ts';

/** Networks that a tip names before it only counts. */
const MOST_NAMES = 6;

/** The words that the drawing, the finding and the table of the matrix have in common. */
export interface MatrixWords {
  readonly country: (iso3: Iso3) => string;
  /** As it stands beside a row: a short name, where the whole one is long. */
  readonly label: (iso3: Iso3) => string;
  readonly region: (region: Region) => string;
  /** The acronym, or else the whole name. */
  readonly network: (id: string) => string;
  /** Names of networks in the order of the alphabet. */
  readonly networks: (ids: readonly string[]) => readonly string[];
  /** Numbers of networks and links, those of 0 left out. */
  readonly shared: (networks: number, links: number) => string;
  /** The same of two regions, of which the sums are told. */
  readonly sharedByRegions: (networks: number, links: number) => string;
  /** All that is said of the cell of two countries, by their places in `Ties.partners`. */
  readonly cell: (ties: Ties, row: number, column: number) => string;
  /** A country, with its code where asked, its partners and the strongest of them. */
  readonly standing: (ties: Ties, place: number, withCode?: boolean) => string;
  readonly regionCell: (tie: RegionTie) => string;
}

/** Makes the words in the reader's language. */
export function createMatrixWords(
  i18n: I18n,
  text: MatrixTexts,
  catalog: Catalog,
  networks: ReadonlyMap<string, Network>,
): MatrixWords {
  const { formats, messages, locale } = i18n;
  const country = (iso3: Iso3) => catalog.countries.get(iso3)?.name[locale] ?? iso3;
  const { short } = shortCountriesTexts.of(locale);
  const label = (iso3: Iso3) => short(iso3) ?? country(iso3);
  const region = (id: Region) => messages.regions[id].name;
  const network = (id: string) => networks.get(id)?.acronym ?? networks.get(id)?.name[locale] ?? id;
  const namesOf = (ids: readonly string[]) => ids.map(network).sort(formats.compare);
  const share =
    (nameNetworks: MatrixTexts['networks']) =>
    (shares: number, links: number): string => {
      if (shares + links === 0) return text.nothing;
      return formats.list([
        ...(shares > 0 ? [nameNetworks(shares, formats.count(shares))] : []),
        ...(links > 0 ? [text.links(links, formats.count(links))] : []),
      ]);
    };
  const shared = share(text.networks);
  const sharedByRegions = share(text.networkTimes);
  const nameAt = ({ partners }: Ties, place: number) => country(partners[place]?.country ?? '');
  const typesOf = (types: readonly LinkType[]) =>
    types.length > 0 ? [text.types(formats.list(types.map((type) => messages.linkTypes[type])))] : [];

  const standing = (ties: Ties, place: number, withCode = false) => {
    const strongest = ties.ties.find(({ first, second }) => first === place || second === place);
    const other = strongest && nameAt(ties, strongest.first === place ? strongest.second : strongest.first);
    const degree = ties.partners[place]?.degree ?? 0;
    const iso3 = ties.partners[place]?.country ?? '';
    const name = spokenName(country(iso3), label(iso3)) + (withCode ? `, ${iso3}` : '');
    return text.country(name, degree, formats.count(degree), other ?? '');
  };
  const cell = (ties: Ties, row: number, column: number) => {
    if (row === column) return standing(ties, row);
    const pair = text.pair(nameAt(ties, row), nameAt(ties, column));
    const tie = ties.byPair.get(pairKey(row, column));
    if (!tie) return text.cell(pair, text.nothing);
    const names = namesOf(tie.networks);
    const more = Math.max(0, names.length - MOST_NAMES);
    return [
      text.cell(pair, shared(tie.networks.length, tie.links)),
      ...(names.length > 0
        ? [text.names(names.slice(0, MOST_NAMES).join(', '), more, formats.count(more))]
        : []),
      ...typesOf(tie.types),
    ].join('\n');
  };
  const regionCell = ({ regions: [a, b], networks: shares, links, weight, pairs, possible }: RegionTie) => {
    const pair = a === b ? text.within(region(a)) : text.pair(region(a), region(b));
    return [
      text.regionCell(pair, formats.count(weight), sharedByRegions(shares, links)),
      text.pairsOf(formats.count(pairs), formats.count(possible)),
    ].join('\n');
  };
  return {
    country,
    label,
    region,
    network,
    networks: namesOf,
    shared,
    sharedByRegions,
    cell,
    standing,
    regionCell,
  };
}
