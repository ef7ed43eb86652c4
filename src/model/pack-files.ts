import { strToU8, type Zippable, zipSync } from 'fflate';

/** The first day that a ZIP can hold: it has no zone, so that every computer writes it alike. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Files as one ZIP, the same bytes for the same files. */
export function packFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, data]): [string, Zippable[string]] => [
    path,
    [typeof data === 'string' ? strToU8(data) : data, { mtime: FIRST_DAY, level: 6, os: 0 }],
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}
