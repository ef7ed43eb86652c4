import { words } from '../../../src/model/search/fold.ts';
import { type Complain, UpgradeError } from '../fault.ts';
import { plainText } from './plain-text.ts';

/** A record of a source, as it was read: nothing is known of its values. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** The value as a record; null where it is a list, a text, a number or nothing. */
export function asRawRecord(value: unknown): RawRecord | null {
  // An object that is no list has only such keys.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as RawRecord) : null;
}

/** The value as a list; empty where it is none. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The records of a list; what is none is left out. */
export function asRecords(value: unknown): readonly RawRecord[] {
  return asList(value).flatMap((item): readonly RawRecord[] => {
    const record = asRawRecord(item);
    return record ? [record] : [];
  });
}

/** Throws where one of the known names is missing among those found; tells which of these looks like it, and what to do. */
export function demandNames(
  known: readonly string[],
  found: readonly string[],
  place: string,
  mend: string,
): void {
  const missing = known.filter((name) => !found.includes(name));
  if (missing.length === 0) return;
  const spare = found.filter((name) => !known.includes(name));
  throw new UpgradeError(
    missing.map((name) => {
      const like = mostAlike(name, spare);
      return {
        place,
        what: `"${name}" is missing${like ? `; "${like}" looks like it` : ''}`,
        mend: `${mend} It has: ${found.join(', ')}.${like ? ` If a column of the Data Hub only has a new name: --rename ${like}=${name}.` : ''}`,
      };
    }),
  );
}

/** The name that shares most words with the wanted one, or its letters but for case and marks; null where none does. */
function mostAlike(wanted: string, names: readonly string[]): string | null {
  const own = new Set(words(wanted));
  const letters = (name: string) => words(name).join('');
  const scored = names.map((name) => {
    const theirs = words(name);
    const shared = theirs.filter((word) => own.has(word)).length;
    const alike = letters(name) === letters(wanted) ? 1 : (2 * shared) / (own.size + theirs.length);
    return { name, alike };
  });
  const best = scored.sort((a, b) => b.alike - a.alike)[0];
  return best && best.alike >= 0.5 ? best.name : null;
}

/** Reads the cells of one record and complains of those that it cannot read, each with its place. */
export class FieldReader {
  constructor(
    private readonly record: RawRecord,
    /** `mab001 row 17 (VNCat2004)`. */
    readonly place: string,
    private readonly complain: Complain,
  ) {}

  /** A text without markup; null where there is none. */
  text(name: string): string | null {
    const value = this.record[name];
    if (value === null || value === undefined || value === '') return null;
    if (typeof value !== 'string' && typeof value !== 'number') return this.refuse(name, 'is not a text');
    const text = plainText(String(value));
    if (text === null) return this.refuse(name, 'holds code or a stray < or >', 'Correct it in the file.');
    return text || null;
  }

  /** A text without markup, which must be there; empty, with a complaint, where it is not. */
  required(name: string): string {
    const isMissing = [null, undefined, ''].some((nothing) => this.record[name] === nothing);
    if (isMissing) this.refuse(name, 'is empty');
    return this.text(name) ?? '';
  }

  /** A number written with a point and nothing else; null where there is none. */
  number(name: string): number | null {
    const value = this.record[name];
    if (value === null || value === undefined || value === '') return null;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim())) return Number(value);
    return this.refuse(
      name,
      'is not a number like 26241.5',
      'No separator of thousands and no decimal comma: take the JSON export, or correct the file.',
    );
  }

  /** The year of a date or year; null where there is none. */
  year(name: string): number | null {
    const value = this.record[name];
    if (value === null || value === undefined || value === '') return null;
    const year = String(value).match(/^(\d{4})(-\d\d-\d\d.*|\.0)?$/)?.[1];
    return year ? Number(year) : this.refuse(name, 'is not a date like 2004-01-01 or a year');
  }

  /** Whether it says True; a word other than True and False is refused. */
  flag(name: string): boolean {
    const value = String(this.record[name]).toLowerCase();
    if (value !== 'true' && value !== 'false') this.refuse(name, 'is neither True nor False');
    return value === 'true';
  }

  /** Complains of a cell; gives null, so that the cell counts as empty. */
  refuse(name: string, what: string, mend = 'Look the row up at its source, and correct the file.'): null {
    const value = this.record[name];
    const shown = (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 80);
    this.complain({ place: this.place, what: `${name} "${shown}" ${what}`, mend });
    return null;
  }

  /** The value as it was read. */
  raw(name: string): unknown {
    return this.record[name];
  }
}
