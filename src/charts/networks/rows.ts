import { BROAD_NETWORKS } from '../../model/broad-networks.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { Network, NetworkForm, NetworkKind } from '../../model/network.ts';
import { foldSpelling } from '../../model/search/fold.ts';
import type { Cooperation } from '../../state/cooperation/cooperation.ts';

/** One network as the directory lists it. */
export interface NetworkRow {
  readonly network: Network;
  /** Countries, centres and organisations in the role of member, each once. */
  readonly members: number;
  /** Whether the filters let it through. */
  readonly passes: boolean;
  /** Whether it links nearly everyone with everyone. */
  readonly broad: boolean;
}

/** The columns that sort. */
export const NETWORK_SORTS = ['name', 'kind', 'form', 'scope', 'members', 'years'] as const;
export type NetworkSort = (typeof NETWORK_SORTS)[number];

/** What the reader asks of the directory. */
export interface DirectoryChoice {
  readonly query: string;
  readonly form: NetworkForm | null;
  readonly kind: NetworkKind | null;
  /** Whether networks that the filters leave out are listed too. */
  readonly everything: boolean;
  readonly sort: NetworkSort;
  readonly descending: boolean;
}

/** How names compare, and how what has an id is called. */
export interface DirectoryWords {
  readonly locale: LanguageId;
  readonly compare: (a: string, b: string) => number;
  readonly kinds: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<string, string>>;
  readonly scopes: Readonly<Record<string, string>>;
}

/** What is left of the directory, and what is not. */
export interface Directory {
  readonly rows: readonly NetworkRow[];
  /** Networks that answer the search and the choices, and that the filters leave out. */
  readonly leftOut: number;
  /** How many of the rows have each form. */
  readonly forms: ReadonlyMap<NetworkForm, number>;
}

/** Members of a network in the strict sense, whatever they are, each once. */
function countMembers({ members }: Network): number {
  const strict = members.filter(({ role }) => role === 'member');
  return new Set(strict.map(({ kind, member }) => `${kind} ${member}`)).size;
}

const textOf = ({ name, acronym, id }: Network) =>
  foldSpelling(`${name.en} ${name.vi} ${acronym ?? ''} ${id}`);

/** Every network with what the directory says of it; the broad ones pass with their filters, asked for or not. */
export function rowsOfNetworks(
  networks: ReadonlyMap<string, Network>,
  cooperation: Pick<Cooperation, 'networks' | 'broad'>,
): readonly NetworkRow[] {
  const passing = new Set([...cooperation.networks, ...cooperation.broad]);
  return [...networks.values()].map((network) => ({
    network,
    members: countMembers(network),
    passes: passing.has(network),
    broad: BROAD_NETWORKS.includes(network.id),
  }));
}

/** Sorts two rows; what is not known comes last in either direction, and equals stand in the order of their names. */
function comparer({ sort, descending }: DirectoryChoice, words: DirectoryWords) {
  const { locale, compare } = words;
  const byName = (a: NetworkRow, b: NetworkRow) => compare(a.network.name[locale], b.network.name[locale]);
  const keys: Readonly<Record<NetworkSort, (row: NetworkRow) => string | number | null>> = {
    name: ({ network }) => network.name[locale],
    kind: ({ network }) => words.kinds[network.kind] ?? network.kind,
    form: ({ network }) => words.forms[network.form] ?? network.form,
    scope: ({ network }) => words.scopes[network.scope] ?? network.scope,
    members: ({ members }) => members,
    years: ({ network }) => network.startYear,
  };
  const keyOf = keys[sort];
  return (a: NetworkRow, b: NetworkRow) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || byName(a, b);
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compare(String(left), String(right));
    return (descending ? -order : order) || byName(a, b);
  };
}

/** The choice after a click on the head of a column: another click on the same turns its order. */
export function sortedBy(choice: DirectoryChoice, sort: NetworkSort): DirectoryChoice {
  // Most members first is what a reader asks for, of anything else the beginning.
  return { ...choice, sort, descending: choice.sort === sort ? !choice.descending : sort === 'members' };
}

/** The directory as the reader asks for it; the search takes every word, without diacritics, in either language. */
export function listNetworks(
  rows: readonly NetworkRow[],
  choice: DirectoryChoice,
  words: DirectoryWords,
): Directory {
  const asked = foldSpelling(choice.query).split(/\s+/).filter(Boolean);
  const found = rows.filter(({ network }) => {
    if (choice.form !== null && network.form !== choice.form) return false;
    if (choice.kind !== null && network.kind !== choice.kind) return false;
    const text = textOf(network);
    return asked.every((word) => text.includes(word));
  });
  const listed = choice.everything ? [...found] : found.filter(({ passes }) => passes);
  const forms = new Map<NetworkForm, number>();
  for (const { network } of listed) forms.set(network.form, (forms.get(network.form) ?? 0) + 1);
  return {
    rows: listed.sort(comparer(choice, words)),
    leftOut: found.filter(({ passes }) => !passes).length,
    forms,
  };
}
