import type { NetworksTexts } from '../../i18n/charts/networks.ts';
import type { SourceDocument } from '../../model/catalog/source-document.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { Network } from '../../model/network.ts';
import type { ChartTable } from '../frame/table.ts';
import { compareNetworks } from './layout.ts';
import type { NetworkRow } from './rows.ts';
import { groupMembers, type NetworkWords } from './words.ts';

/** What the tables of the directory are made with. */
export interface TableWords {
  readonly text: NetworksTexts;
  readonly words: NetworkWords;
  readonly locale: LanguageId;
  readonly count: (value: number) => string;
  readonly compare: (a: string, b: string) => number;
  readonly documents: ReadonlyMap<string, SourceDocument>;
}

/** Years stand without separators. */
const year = (value: number) => String(value);

const sourcesOf = (sources: readonly string[], { documents, locale }: TableWords) =>
  sources
    .map((source) => {
      const document = documents.get(source);
      return document ? (document.title[locale] ?? document.title.en) : source;
    })
    .join(' ; ');

/** The directory as numbers: a network a row. */
export function tableOfDirectory(rows: readonly NetworkRow[], table: TableWords): ChartTable {
  const { text, words, locale, count } = table;
  const { columns } = text;
  return {
    columns: [
      { label: columns.name },
      { label: columns.acronym },
      { label: columns.kind },
      { label: columns.form },
      { label: columns.scope },
      { label: columns.fields },
      { label: columns.lead },
      { label: columns.members, format: count },
      { label: columns.start, format: year },
      { label: columns.end, format: year },
      { label: columns.value, format: count },
      { label: columns.evidence },
      { label: columns.broad },
      { label: columns.source },
    ],
    rows: rows.map(({ network, members, broad }) => [
      network.name[locale],
      network.acronym ?? '',
      text.kinds[network.kind],
      text.forms[network.form],
      text.scopes[network.scope],
      network.subjects.map(words.subject).join('; '),
      network.leads.length > 0 ? network.leads.map(words.party).join('; ') : null,
      members,
      network.startYear,
      network.endYear,
      network.value,
      text.evidence[network.evidence],
      broad ? text.broad : '',
      sourcesOf(network.sources, table),
    ]),
  };
}

/** Who takes part in one network: a member in a role a row. */
export function tableOfMembers(network: Network, table: TableWords): ChartTable {
  const { text, words } = table;
  const { member: columns } = text;
  return {
    columns: [
      { label: columns.name },
      { label: columns.kind },
      { label: columns.role },
      { label: columns.since, format: year },
      { label: columns.evidence },
      { label: text.columns.source },
    ],
    rows: groupMembers(network, words.party, table.compare).flatMap(({ role, kind, members }) =>
      members.map(({ member, since, evidence, sources }) => [
        words.party(member),
        text.oneKind[kind],
        text.roles[role],
        since,
        text.evidence[evidence],
        sourcesOf(sources, table),
      ]),
    ),
  };
}

/** The member countries of two networks, each with where it belongs. */
export function tableOfOverlap(first: Network, second: Network, table: TableWords): ChartTable {
  const { text, words, locale, compare } = table;
  const belonging = {
    first: text.comparison.only(first.name[locale]),
    both: text.comparison.both,
    second: text.comparison.only(second.name[locale]),
  };
  return {
    columns: [{ label: text.comparison.country }, { label: text.comparison.belongs }],
    rows: compareNetworks(first, second).parts.flatMap(({ id, countries }) =>
      countries
        .map(words.party)
        .sort(compare)
        .map((name) => [name, belonging[id]]),
    ),
  };
}
