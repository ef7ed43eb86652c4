import { memberCountries } from '../../model/graph/countries-of.ts';
import type { Network } from '../../model/network.ts';
import type { ChartTable } from '../frame/table.ts';
import { compareNetworks } from './layout.ts';
import type { Directory } from './rows.ts';
import { type TableWords, tableOfDirectory, tableOfMembers, tableOfOverlap } from './table.ts';

/** What the chart says now, in a sentence, and its numbers. */
export interface Statement {
  readonly finding: string;
  readonly table: ChartTable;
}

/** What statements are written with. */
export interface StatementWords extends TableWords {
  readonly share: (value: number) => string;
}

/** What two networks have in common. */
export function stateOverlap(first: Network, second: Network, write: StatementWords): Statement {
  const { text, locale, count, share } = write;
  const { parts, jaccard } = compareNetworks(first, second);
  const both = parts[1].countries.length;
  const shortName = ({ acronym, name }: Network) => acronym ?? name[locale];
  const [one, other] = [shortName(first), shortName(second)];
  return {
    finding:
      jaccard === null
        ? text.comparedNone(one, other)
        : text.compared(one, other, both, count(both), share(jaccard)),
    table: tableOfOverlap(first, second, write),
  };
}

/** How many of all countries are members of a network. */
export function stateNetwork(network: Network, countries: number, write: StatementWords): Statement {
  const { text, locale, count, share } = write;
  const members = memberCountries(network).length;
  const name = network.name[locale];
  const ofAll = share(members / Math.max(1, countries));
  return {
    finding: members === 0 ? text.openedNone(name) : text.opened(name, members, count(members), ofAll),
    table: tableOfMembers(network, write),
  };
}

/** How many networks the directory lists out of `all`, and of which form they are. */
export function stateDirectory({ rows, forms }: Directory, all: number, write: StatementWords): Statement {
  const { text, count } = write;
  const ofForm = (form: Network['form']) => count(forms.get(form) ?? 0);
  return {
    finding: text.finding(
      count(rows.length),
      count(all),
      ofForm('joint-research'),
      ofForm('forum-membership'),
      ofForm('intergovernmental'),
    ),
    table: tableOfDirectory(rows, write),
  };
}

/** What the directory leaves out, and which of its networks link nearly everyone with everyone. */
export function noteDirectory(
  { rows, leftOut }: Directory,
  write: Pick<StatementWords, 'text' | 'locale' | 'count'> & {
    readonly list: (words: readonly string[]) => string;
  },
): readonly string[] {
  const { text, locale, count, list } = write;
  const broad = rows.filter((row) => row.broad).map(({ network }) => network.acronym ?? network.name[locale]);
  return [
    ...(leftOut > 0 ? [text.leftOut(leftOut, count(leftOut))] : []),
    ...(broad.length > 0 ? [text.broadNote(list(broad))] : []),
  ];
}
