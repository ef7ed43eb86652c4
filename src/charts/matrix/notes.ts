import type { MatrixTexts } from '../../i18n/charts/matrix.ts';
import type { Formats } from '../../i18n/format.ts';
import { memberCountries } from '../../model/graph/countries-of.ts';
import type { Network } from '../../model/network.ts';
import type { Cooperation } from '../../state/cooperation/cooperation.ts';
import { MOST_PAIRS } from './table.ts';
import type { Shown, Ties } from './ties/ties.ts';
import type { MatrixWords } from './words.ts';

/** What the notes are made of. */
interface Noted {
  readonly cooperation: Cooperation;
  readonly ties: Ties;
  /** Whether the broad networks count. */
  readonly broad: boolean;
  readonly shown: Shown;
  /** Whether the rows are countries, of which not all may fit. */
  readonly rowsMayLack: boolean;
  /** Pairs that the table would hold, however many it does; 0 where it holds something else. */
  readonly pairs: number;
  readonly words: MatrixWords;
  readonly text: MatrixTexts;
  readonly formats: Formats;
}

/** The names of broad networks, each with the number of its member countries. */
export function nameBroad(
  networks: readonly Network[],
  { words, text, formats }: Pick<Noted, 'words' | 'text' | 'formats'>,
): string {
  const name = (network: Network) =>
    text.withCountries(words.network(network.id), formats.count(memberCountries(network).length));
  return formats.list(networks.map(name));
}

/** What the matrix leaves out, in sentences. */
export function noteMatrix(noted: Noted): readonly string[] {
  const { cooperation, ties, broad, shown, rowsMayLack, pairs, words, text, formats } = noted;
  const { notes } = text;
  const countsLinks = shown !== 'networks';
  return [
    ...(!broad && shown !== 'links' && cooperation.broad.length > 0
      ? [notes.broadLeftOut(formats.list(cooperation.broad.map(({ id }) => words.network(id))))]
      : []),
    ...(countsLinks && ties.otherLinks > 0
      ? [notes.otherLinks(ties.otherLinks, formats.count(ties.otherLinks))]
      : []),
    ...(countsLinks && cooperation.linksWithoutYear > 0
      ? [notes.withoutYear(cooperation.linksWithoutYear, formats.count(cooperation.linksWithoutYear))]
      : []),
    notes.missing,
    ...(rowsMayLack ? [notes.rowsShown] : []),
    ...(pairs > MOST_PAIRS ? [notes.rowsOfTable(formats.count(MOST_PAIRS), formats.count(pairs))] : []),
  ];
}
