import { strToU8, type Zippable, zip, zipSync } from 'fflate';

/** The first day that a ZIP can hold: it has no zone, so that every computer writes it alike. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Files by their paths. */
export type FilesByPath = Readonly<Record<string, string | Uint8Array>>;

const zippable = (files: FilesByPath): Zippable =>
  Object.fromEntries(
    Object.entries(files).map(([path, data]): [string, Zippable[string]] => [
      path,
      [typeof data === 'string' ? strToU8(data) : data, { mtime: FIRST_DAY, level: 6, os: 0 }],
    ]),
  );

/** Files as one ZIP, the same bytes for the same files. */
export const packFiles = (files: FilesByPath): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(zippable(files)));

/** Files as one ZIP, large ones packed in workers. Errors: those of the browser, where memory ends. */
export const packFilesAside = (files: FilesByPath): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    // Only one of its maker's two types of contents is meant for workers; they are the same here.
    zip(zippable(files), (problem, bytes) => (problem ? reject(problem) : resolve(bytes)));
  });
