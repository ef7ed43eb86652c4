import { asRecord } from '../columns/unpack.ts';
import { DATA_VERSION } from './packed-tables.ts';

/** A packed file whose version is ours. */
export type PackedFile = Readonly<Record<string, unknown>>;

/** The packed file of a name when it has our version; throws what to do where it has not. */
export function openFile(json: unknown, name: string): PackedFile {
  const file = asRecord(json, name);
  if (file.version === DATA_VERSION) return file;
  throw new Error(
    `${name} has version ${String(file.version)} and this program reads version ${DATA_VERSION}: reload the page`,
  );
}
