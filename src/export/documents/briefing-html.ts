import { gzipSync } from 'fflate';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { OFFLINE_PAGE, OWN_ROWS, SLOT } from '../../model/briefing/offline-page.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { FileJob } from '../file-job.ts';
import { toBase64 } from '../pictures/fonts.ts';

/** A file that is put into the page besides the atlas's own; it can be written with fewer of its parts where room is short. */
export interface PageFile {
  /** Where the page asks for it, e.g. `basemap/detail.pmtiles`. */
  readonly path: string;
  readonly type: string;
  readonly count: number;
  readonly write: (count: number) => Uint8Array;
}

/** The largest page, in bytes: what a mail server still takes. */
export const LARGEST_PAGE = 6_000_000;

/** Of what was too large so much is tried next. */
const LESS = 0.96;

/** JSON that cannot end the element that it stands in. */
const inElement = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A file as an element of the page: gzip in base64. */
function packed(path: string, type: string, bytes: Uint8Array): string {
  // The same day gives the same bytes.
  const text = toBase64(gzipSync(bytes, { level: 9, mtime: 0 }));
  return `<script type="application/octet-stream" data-path="${path}" data-type="${type}">${text}</script>\n`;
}

/** A file as an element of the page; with as many of its parts as find room, '' where none do. */
function packedWithin({ path, type, count, write }: PageFile, room: number): string {
  for (let parts = count; parts > 0; ) {
    const element = packed(path, type, write(parts));
    if (element.length <= room) return element;
    parts = Math.min(parts - 1, Math.floor(((parts * room) / element.length) * LESS));
  }
  return '';
}

/**
 * A briefing as one HTML file that presents it without a server: the atlas's own offline page, with the briefing, the rows of the
 * reader's own lists that it shows, if any, and a further file put in. Errors: the network's, where the page cannot be had, and `AbortError`.
 */
export async function buildHtml(
  briefing: Briefing,
  locale: LanguageId,
  own: Uint8Array | null,
  file: PageFile,
  job: FileJob,
): Promise<Blob> {
  const address = new URL(OFFLINE_PAGE, document.baseURI);
  const response = await fetch(address, { signal: job.signal });
  if (!response.ok) throw new Error(`${OFFLINE_PAGE}: ${response.status}`);
  const page = await response.text();
  job.onProgress(0.8);
  const end = '</script>';
  const [before, after] = page.split(`${SLOT}${end}`);
  if (before === undefined || after === undefined)
    throw new Error(`${OFFLINE_PAGE} has no room for a briefing`);
  const told = `${before}${inElement({ briefing, locale })}${end}`;
  const rows = own ? packed(OWN_ROWS, 'application/zip', own) : '';
  const room = LARGEST_PAGE - new Blob([told, rows, after]).size;
  return new Blob([told, rows, packedWithin(file, room), after], { type: 'text/html;charset=utf-8' });
}
