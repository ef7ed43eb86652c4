import { strFromU8, unzipSync } from 'fflate';
import { packFiles } from '../../../model/pack-files.ts';
import { keepXml } from '../../../model/text/xml-text.ts';
import { mendTypes } from '../../package-types.ts';
import { mendPart, type PackageFacts } from './mends.ts';

const TYPES = '[Content_Types].xml';
const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** Puts a part in place of one that the library wrote, mended; what it does not know it gives back. */
export type ChangePart = (path: string, data: string) => string | Uint8Array;

const isXml = (path: string) => /\.(xml|rels)$/.test(path);

const partsOf = (bytes: Uint8Array) => unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });

/** The parts of a package, mended; a chart's numbers are a package of their own. */
function mendParts(bytes: Uint8Array, facts: PackageFacts): Record<string, string | Uint8Array> {
  const mend = (path: string, data: Uint8Array) => {
    if (isXml(path)) return mendPart(path, keepXml(strFromU8(data)), facts);
    return path.endsWith('.xlsx') ? packFiles(mendParts(data, facts)) : data;
  };
  return Object.fromEntries(Object.entries(partsOf(bytes)).map(([path, data]) => [path, mend(path, data)]));
}

const CHARTS = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/g;

/** Charts counted from 1: the library counts on from one file to the next. */
function numberCharts(parts: Readonly<Record<string, string | Uint8Array>>) {
  const numbers = Object.keys(parts).flatMap((path) => /charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? []);
  const order = numbers.map(Number).sort((a, b) => a - b);
  const recount = (text: string) =>
    text.replace(CHARTS, (_, name: string, number: string) => `${name}${order.indexOf(Number(number)) + 1}`);
  return Object.fromEntries(
    Object.entries(parts).map(([path, data]) => [
      recount(path),
      typeof data === 'string' && /\.rels$|^\[/.test(path) ? recount(data) : data,
    ]),
  );
}

/**
 * A presentation that PptxGenJS has written as PowerPoint opens it without repairing, see `mends.ts`: without folders and parts
 * that are named only, every part mended, the same bytes for the same deck.
 */
export function mendPackage(
  written: Uint8Array,
  facts: PackageFacts,
  change: ChangePart = (_, data) => data,
): Uint8Array<ArrayBuffer> {
  const files: Record<string, string | Uint8Array> = numberCharts(mendParts(written, facts));
  for (const [path, data] of Object.entries(files)) {
    if (typeof data === 'string') files[path] = change(path, data);
    else if (path.endsWith('.xlsx')) files[path] = change(path, '') || data;
  }
  const theme = files[THEME];
  if (theme !== undefined) files[NOTES_THEME] = theme;
  // PptxGenJS names masters that it does not write (#1444, pull requests 1458 and 1462).
  files[TYPES] = mendTypes(String(files[TYPES]), Object.keys(files)).replace(
    '</Types>',
    `<Override PartName="/${NOTES_THEME}" ContentType="${THEME_TYPE}"/></Types>`,
  );
  return packFiles(files);
}
