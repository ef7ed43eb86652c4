import type { LinkType } from '../../../src/model/link-types.ts';
import type { LinkEndKind } from '../../../src/model/network.ts';
import type { Entry, Table } from '../reading/table.ts';
import type { Row, Tables } from '../reading/tables.ts';

type LinkRow = Row<'links'>;

/** Types that say the same from either end; the others name who gives, hosts or leads by their direction. */
const SYMMETRIC_TYPES: ReadonlySet<LinkType> = new Set([
  'partner',
  'agreement',
  'joint-research',
  'south-south',
]);

/** Types that lead from what belongs to what it belongs to. */
const PARENT_TYPES: ReadonlySet<LinkType> = new Set(['affiliate-of', 'host']);

/** Reports links from something to itself, links that another states from the other end, and cycles of parents. */
export function checkLinks({ links }: Tables): void {
  if (!links) return;
  for (const entry of links.entries) {
    if (isSelfLink(entry.value)) links.complain(entry, 'to', 'is the link’s own beginning');
  }
  checkReversed(links);
  checkParents(links);
}

function isSelfLink({ from_kind, from, to_kind, to }: LinkRow): boolean {
  return from_kind === to_kind && from === to;
}

/** A link of a symmetric type may not stand there a second time the other way round; `unique.ts` finds the rest. */
function checkReversed(links: Table<LinkRow>): void {
  const lines = new Map<string, number>();
  for (const { value: row, row: place } of links.entries) {
    const key = keyOf(nameEnd(row.from_kind, row.from), nameEnd(row.to_kind, row.to), row);
    if (!lines.has(key)) lines.set(key, place.line);
  }
  for (const entry of links.entries) {
    const row = entry.value;
    if (!SYMMETRIC_TYPES.has(row.type) || isSelfLink(row)) continue;
    const reversed = lines.get(keyOf(nameEnd(row.to_kind, row.to), nameEnd(row.from_kind, row.from), row));
    // Of the two, the later one is too many.
    if (reversed === undefined || reversed >= entry.row.line) continue;
    const rule = `is there already, linked to ${row.from} by the same type, field, year and network_id`;
    links.complain(entry, 'to', `${rule}: ${links.file}:${reversed}`);
  }
}

function keyOf(from: string, to: string, { type, field, year, network_id }: LinkRow): string {
  return [from, to, type, field, year, network_id].join('\n');
}

/** What belongs to something cannot be what that belongs to; the line that closes a cycle is reported, with the whole of it. */
function checkParents(links: Table<LinkRow>): void {
  const parents = new Map<string, string[]>();
  for (const entry of links.entries) {
    const row = entry.value;
    if (!PARENT_TYPES.has(row.type) || isSelfLink(row)) continue;
    const child = nameEnd(row.from_kind, row.from);
    const parent = nameEnd(row.to_kind, row.to);
    const way = findWay(parents, parent, child);
    if (way) complainOfCycle(links, entry, [child, ...way]);
    // A link that closes a cycle is left out, so that each cycle is told once.
    else parents.set(child, [...(parents.get(child) ?? []), parent]);
  }
}

function complainOfCycle(links: Table<LinkRow>, entry: Entry<LinkRow>, cycle: readonly string[]): void {
  const names = cycle.map((end) => end.slice(end.indexOf(' ') + 1));
  links.complain(entry, 'to', `closes a cycle of what belongs to what: ${names.join(' → ')}`);
}

/** A shortest way upwards from one end to another, both included; null where there is none. */
function findWay(
  parents: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): readonly string[] | null {
  const ways: string[][] = [[from]];
  const seen = new Set([from]);
  // The list grows while it is read.
  for (const way of ways) {
    const last = way.at(-1) ?? from;
    if (last === to) return way;
    for (const parent of parents.get(last) ?? []) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      ways.push([...way, parent]);
    }
  }
  return null;
}

/** An end of a link with its kind, since a country and an organisation may have the same name. */
function nameEnd(kind: LinkEndKind, id: string): string {
  return `${kind} ${id}`;
}
