import type { Catalog } from '../../model/catalog/catalog.ts';

/** What an encoded value decodes to, and the parts of it that were not understood. */
export interface Decoded<T> {
  readonly value: T | undefined;
  readonly rejected: readonly string[];
}

/** One parameter of a link: a public contract, see README. */
export interface Param<T> {
  readonly name: string;
  readonly decode: (text: string, catalog: Catalog) => Decoded<T>;
  /** Null where the value is the default and is not written. */
  readonly encode: (value: T) => string | null;
}

/** A value that was understood whole. */
export const accept = <T>(value: T): Decoded<T> => ({ value, rejected: [] });
/** A text that was not understood. */
export const reject = <T>(text: string): Decoded<T> => ({ value: undefined, rejected: [text] });

/** Values of a closed list, comma-separated, kept in the list's own order so that equal filters make equal links. */
export function list<T extends string>(
  name: string,
  valuesOf: (catalog: Catalog) => readonly T[],
  normalise: (text: string) => string = (text) => text,
): Param<readonly T[]> {
  return {
    name,
    decode: (text, catalog) => {
      const values = valuesOf(catalog);
      const asked = text
        .split(',')
        .map((part) => normalise(part.trim()))
        .filter(Boolean);
      // A filter of nothing is one that was lost: it would let all pass.
      if (asked.length === 0) return reject(text);
      const known: ReadonlySet<string> = new Set(values);
      const wanted = new Set(asked);
      return {
        value: values.filter((value) => wanted.has(value)),
        rejected: asked.filter((value) => !known.has(value)),
      };
    },
    encode: (values) => (values.length > 0 ? values.join(',') : null),
  };
}

/** One value of a closed list. */
export function choice<T extends string>(name: string, values: readonly T[], standard: T | null): Param<T> {
  return {
    name,
    decode: (text) => {
      const value = values.find((candidate) => candidate === text);
      return value ? accept(value) : reject(text);
    },
    encode: (value) => (value === standard ? null : value),
  };
}

/** One value of a closed list, or none. */
export function optional<T extends string>(parameter: string, values: readonly T[]): Param<T | null> {
  const plain = choice<T>(parameter, values, null);
  return { name: parameter, decode: plain.decode, encode: (value) => value && plain.encode(value) };
}

/** An id, or ids, of tables that are not loaded yet: whether they exist is found out when they are. */
export function name(parameter: string, form = /^[a-z0-9-]{1,60}$/): Param<string | null> {
  return {
    name: parameter,
    decode: (text) => (form.test(text) ? accept<string | null>(text) : reject(text)),
    encode: (id) => id,
  };
}

/** A switch that is off unless a link says `1`. */
export function flag(parameter: string): Param<boolean> {
  return {
    name: parameter,
    decode: (text) => (text === '1' ? accept(true) : reject(text)),
    encode: (on) => (on ? '1' : null),
  };
}

/** Stands for an empty list where the default is not empty. */
const NOTHING = 'none';

/** Values of a closed list of which some are the default: that is not written, and an empty list is `none`. */
export function listWithDefault<T extends string>(
  parameter: string,
  values: readonly T[],
  standard: readonly T[],
): Param<readonly T[]> {
  const plain = list<T>(parameter, () => values);
  return {
    name: parameter,
    decode: (text, catalog) => {
      if (text === NOTHING) return accept([]);
      const { value, rejected } = plain.decode(text, catalog);
      // Of values that are all unknown none is meant: not that everything be closed.
      return { value: value && value.length > 0 ? value : undefined, rejected };
    },
    encode: (chosen) => (chosen.join(',') === standard.join(',') ? null : (plain.encode(chosen) ?? NOTHING)),
  };
}
