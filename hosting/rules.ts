/*
 * What a host says of the built files: the single source of `_headers`, `.htaccess`, `web.config`, of the samples in docs/hosting.md and
 * of `npm run preview:host`.
 */

/** What the built page and its workers may load: their own folder, and nothing of anybody else's. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Where a frame keeps the page from its own origin, workers begin in a line of script that names their file; what packs large
  // workbooks makes a worker of its own script.
  "worker-src 'self' data: blob:",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A header, and the files that have it. Names of `hashed` ones tell their content; all `others` can change. */
export interface HeaderRule {
  readonly of: 'all' | 'hashed' | 'others';
  readonly name: string;
  readonly value: string;
}

/** The folder of all files whose names tell their content. */
export const HASHED_FOLDER = 'assets';

/** How long those may be kept, in seconds: a year. */
export const HASHED_AGE = 365 * 24 * 60 * 60;

/** No header forbids frames: to be shown in other pages is what the atlas offers. */
export const HEADER_RULES: readonly HeaderRule[] = [
  { of: 'all', name: 'Content-Security-Policy', value: POLICY },
  { of: 'all', name: 'X-Content-Type-Options', value: 'nosniff' },
  // A frame with a sandbox is of no origin: to it, the files of the atlas are another's.
  { of: 'all', name: 'Access-Control-Allow-Origin', value: '*' },
  { of: 'hashed', name: 'Cache-Control', value: `public, max-age=${HASHED_AGE}, immutable` },
  { of: 'others', name: 'Cache-Control', value: 'no-cache' },
];

/** A kind of file: what it is, and whether it is sent compressed. */
export interface FileKind {
  readonly type: string;
  readonly isText: boolean;
}

const text = (type: string): FileKind => ({ type, isText: true });
/** Compressed by itself already; of tiles, which are asked for by ranges, every byte must stay where it is. */
const bytes = (type: string): FileKind => ({ type, isText: false });

/** Every kind of file that the build writes, by the end of its name. */
export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: text('application/json'),
  map: text('application/json'),
  jsonld: text('application/ld+json'),
  csv: text('text/csv'),
  md: text('text/markdown'),
  xml: text('application/xml'),
  webmanifest: text('application/manifest+json'),
  svg: text('image/svg+xml'),
  ttf: text('font/ttf'),
  woff2: bytes('font/woff2'),
  png: bytes('image/png'),
  jpg: bytes('image/jpeg'),
  pmtiles: bytes('application/vnd.pmtiles'),
  zip: bytes('application/zip'),
};

/** The types that are sent compressed. */
export const COMPRESSED_TYPES: readonly string[] = [
  ...new Set(
    Object.values(FILE_KINDS)
      .filter(({ isText }) => isText)
      .map(({ type }) => type),
  ),
];

/** The kind of a file. Error: the build writes files that no row tells of. */
export function kindOf(name: string): FileKind {
  const kind = FILE_KINDS[name.slice(name.lastIndexOf('.') + 1)];
  if (!kind) throw new Error(`hosting/rules.ts says nothing of files such as ${name}`);
  return kind;
}

/** The headers of a file by its path from the folder of the atlas; its first page is the path ''. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const of = path.startsWith(`${HASHED_FOLDER}/`) ? 'hashed' : 'others';
  const rules = HEADER_RULES.filter((rule) => rule.of === 'all' || rule.of === of);
  return Object.fromEntries(rules.map(({ name, value }) => [name, value]));
}
