import type { OwnFilter } from '../../../model/own/kept/filters.ts';
import { FINGERPRINT } from '../../../model/own/kept/fingerprint.ts';
import { GATHERINGS } from '../../../model/own/measured/by-country.ts';
import { isOneOf } from '../../../model/typed.ts';
import { decodeArea, encodeArea } from '../../view/area-code.ts';
import type { OwnSaved } from '../own-list.ts';

/*
 * How a link names lists of the reader's own: `3v9k2m1x0a7bqz:c2:s5:r5~1990~:v2~public,0f…`. Each list by its fingerprint, then its parts:
 * the columns that give colour, size and fill, then filters; columns by their place. Of the cells nothing stands there but the values that a filter keeps.
 */

/** What of a list a link says. */
export type OwnStyle = Pick<OwnSaved, 'colourBy' | 'sizeBy' | 'fillBy' | 'filters'>;

/** A list that a link names. */
export interface LinkedList {
  readonly fingerprint: string;
  /** Null where its filters were too long for a link. */
  readonly style: OwnStyle | null;
  /** As it stands in the link. */
  readonly code: string;
}

/** Longest that the lists of a link may be, as characters of an address. */
export const LONGEST_OWN = 2000;

/** More than these no link names; who writes them means harm. */
const MOST = { lists: 12, parts: 40, values: 500, column: 999 } as const;

/** Stands for filters that are too long. */
const TOO_LONG = 'x';

/** A text without the signs that part a code, and without those that mailers cut from the end of a link. */
const escaped = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} -]/gu, (sign) => `*${(sign.codePointAt(0) ?? 0).toString(16)}*`)
    .replaceAll(' ', '_');

/** What `escaped` made a text of; null where it made none of it. */
function unescaped(code: string): string | null {
  if (!/^(?:[\p{L}\p{M}\p{N}_-]|\*[0-9a-f]{1,6}\*)*$/u.test(code)) return null;
  const plain = code.replaceAll('_', ' ');
  try {
    return plain.replace(/\*([0-9a-f]+)\*/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
  } catch {
    // Beyond the last character that there is.
    return null;
  }
}

const numberCode = (value: number | null): string => (value === null ? '' : escaped(String(value)));

function filterCode(filter: OwnFilter): string {
  if (filter.kind === 'values') return [`v${filter.column}`, ...filter.values.map(escaped)].join('~');
  if (filter.kind === 'range')
    return [`r${filter.column}`, numberCode(filter.from), numberCode(filter.to)].join('~');
  if (filter.kind === 'area') return `a~${escaped(encodeArea(filter.area))}`;
  return `t~${escaped(filter.query)}`;
}

function readNumber(code: string): number | null | undefined {
  if (code === '') return null;
  const text = unescaped(code);
  const value = text !== null && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

function readColumn(text: string): number | null {
  const column = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return column <= MOST.column ? column : null;
}

/** A filter as a link has it; null where it is none. */
function readFilter(part: string): OwnFilter | null {
  const [head = '', ...items] = part.split('~');
  const column = readColumn(head.slice(1));
  const texts = items.map(unescaped);
  const [first] = texts;
  switch (head[0]) {
    case 'v': {
      const values = texts.filter((text) => text !== null);
      const isSound = values.length === texts.length && values.length > 0 && values.length <= MOST.values;
      return column !== null && isSound ? { kind: 'values', column, values } : null;
    }
    case 'r': {
      const [from, to] = items.map(readNumber);
      const isSound = items.length === 2 && from !== undefined && to !== undefined && (from ?? to) !== null;
      return column !== null && isSound ? { kind: 'range', column, from, to } : null;
    }
    case 'a': {
      const area = head === 'a' && items.length === 1 && first ? decodeArea(first) : null;
      return area && { kind: 'area', area };
    }
    case 't':
      return head === 't' && items.length === 1 && first ? { kind: 'text', query: first } : null;
    default:
      return null;
  }
}

/** One list as a link has it. */
function codeOf(list: OwnStyle & { readonly fingerprint: string }, isLong: boolean): string {
  const { fingerprint, colourBy, sizeBy, fillBy, filters } = list;
  const looks = [
    ...(colourBy === null ? [] : [`c${colourBy}`]),
    ...(sizeBy === null ? [] : [`s${sizeBy}`]),
    ...(fillBy === null ? [] : [`f${fillBy.column}~${fillBy.how}`]),
  ];
  return [fingerprint, ...looks, ...(isLong ? [TOO_LONG] : filters.map(filterCode))].join(':');
}

/** How long a code is in an address. */
const lengthOf = (code: string): number => encodeURIComponent(code).length;

/**
 * The lists as a link names them; null where there are none. Where their filters are too long for a link, those of the longest are
 * left out, and the link says that they are.
 */
export function encodeOwn(
  lists: readonly (OwnStyle & { readonly fingerprint: string })[],
  /** Lists of the present link that are not here: they stay in it. */
  missing: readonly LinkedList[] = [],
): string | null {
  const long = new Set<number>();
  for (;;) {
    const codes = lists.map((list, index) => codeOf(list, long.has(index)));
    const code = [...codes, ...missing.map((list) => list.code)].join(',');
    if (code === '') return null;
    const byLength = [...codes.keys()]
      .filter((index) => !long.has(index) && (lists[index]?.filters.length ?? 0) > 0)
      .sort((a, b) => lengthOf(codes[b] ?? '') - lengthOf(codes[a] ?? ''));
    const [longest] = byLength;
    if (lengthOf(code) <= LONGEST_OWN || longest === undefined) return code;
    long.add(longest);
  }
}

/** The look that a part gives; null where it gives none. */
function readLook(part: string): Partial<OwnStyle> | null {
  const [head = '', how, ...more] = part.split('~');
  const column = readColumn(head.slice(1));
  if (column === null || more.length > 0) return null;
  if (head.startsWith('f')) return isOneOf(GATHERINGS, how) ? { fillBy: { column, how } } : null;
  if (how !== undefined) return null;
  return head.startsWith('c') ? { colourBy: column } : head.startsWith('s') ? { sizeBy: column } : null;
}

function readList(code: string, bad: string[]): LinkedList | null {
  const [fingerprint = '', ...parts] = code.split(':');
  if (!FINGERPRINT.test(fingerprint)) {
    bad.push(code);
    return null;
  }
  let looks: Omit<OwnStyle, 'filters'> = { colourBy: null, sizeBy: null, fillBy: null };
  const filters: OwnFilter[] = [];
  for (const part of parts.slice(0, MOST.parts)) {
    if (part === TOO_LONG) continue;
    const look = readLook(part);
    const filter = look ? null : readFilter(part);
    if (look) looks = { ...looks, ...look };
    else if (filter) filters.push(filter);
    else bad.push(part);
  }
  bad.push(...parts.slice(MOST.parts));
  return { fingerprint, style: parts.includes(TOO_LONG) ? null : { ...looks, filters }, code };
}

/** What a link says of lists of the reader's own. */
interface DecodedOwn {
  readonly lists: readonly LinkedList[];
  /** What is not understood. */
  readonly bad: readonly string[];
}

const NONE: DecodedOwn = { lists: [], bad: [] };

/** So many codes are remembered: the same code gives the same filters, whose rows are found once. */
const MOST_REMEMBERED = 60;
const remembered = new Map<string, DecodedOwn>();

/** Reads what `encodeOwn` wrote; what is not understood is named, and the rest counts. */
export function decodeOwn(code: string | null): DecodedOwn {
  if (code === null) return NONE;
  const before = remembered.get(code);
  if (before) return before;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const decoded = decode(code);
  remembered.set(code, decoded);
  return decoded;
}

function decode(code: string): DecodedOwn {
  const bad: string[] = [];
  const codes = code.split(',');
  const lists = codes.slice(0, MOST.lists).flatMap((each) => readList(each, bad) ?? []);
  return { lists, bad: [...bad, ...codes.slice(MOST.lists)] };
}

/** Whether a link names values of cells, or words that are looked for in them: those filters are all that it tells of a list's content. */
export const tellsCells = (code: string | null): boolean =>
  decodeOwn(code).lists.some(({ style }) =>
    style?.filters.some(({ kind }) => kind === 'values' || kind === 'text'),
  );
