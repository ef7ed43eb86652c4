import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { framePage } from './frame-page.ts';
import { missingPage } from './host-files.ts';
import { headersOf, kindOf } from './rules.ts';

/* A host as docs/hosting.md asks for one, on this computer: the built atlas in a folder of its own, in it the rules and nothing else. */

/** How a host differs from a good one. */
export interface HostHabits {
  /** The folder of the atlas on the host. */
  readonly folder?: string;
  /** The file that it finds in the place of another, or null where it finds none. */
  readonly find?: (name: string) => string | null;
  /** Takes headers away, or changes them. */
  readonly send?: (headers: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
}

/** A host that runs. */
export interface RunningHost {
  /** The address of the atlas. */
  readonly url: string;
  /** A page of another origin that shows the atlas in a frame: see `framePage`. */
  readonly frames: string;
  readonly close: () => Promise<void>;
}

/** The first and last byte that a request asks for; null for the whole file, also where it asks for several parts. */
function rangeOf(asked: string | undefined, size: number): { first: number; last: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '') return { first: Math.max(0, size - Number(last)), last: size - 1 };
  return { first: Number(first), last: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}

/** As hard as hosts try that compress while they send. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  {
    content,
    headers,
    isText,
  }: { content: Buffer; headers: Readonly<Record<string, string>>; isText: boolean },
): void {
  const tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
  const base = { ...headers, ETag: tag, 'Accept-Ranges': 'bytes', Vary: 'Accept-Encoding' };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, base).end();
    return;
  }
  const accepts = (coding: string) =>
    String(request.headers['accept-encoding'] ?? '')
      .split(/[\s,;]+/)
      .includes(coding);
  const range = rangeOf(request.headers.range, content.length);
  if (range && range.first > range.last) {
    response.writeHead(416, { ...base, 'Content-Range': `bytes */${content.length}` }).end();
  } else if (range) {
    const place = `bytes ${range.first}-${range.last}/${content.length}`;
    response.writeHead(206, { ...base, 'Content-Range': place });
    response.end(content.subarray(range.first, range.last + 1));
  } else if (isText && accepts('br')) {
    response.writeHead(200, { ...base, 'Content-Encoding': 'br' }).end(brotliCompressSync(content, BROTLI));
  } else if (isText && accepts('gzip')) {
    response.writeHead(200, { ...base, 'Content-Encoding': 'gzip' }).end(gzipSync(content));
  } else response.writeHead(200, base).end(content);
}

/** A file's content, where there is one and hosts show it to anybody. */
function readShown(folder: string, name: string): Buffer | null {
  const isOurs = /^(_headers|web\.config|\..*)$/.test(name);
  const path = join(folder, normalize(`/${name}`));
  return isOurs || !statSync(path, { throwIfNoEntry: false })?.isFile() ? null : readFileSync(path);
}

/** Serves a folder with the built atlas on this computer alone; port 0 is any free one. */
export async function serveHost(from: string, port = 0, habits: HostHabits = {}): Promise<RunningHost> {
  const { folder = '/atlas/', find = (name) => name, send = (headers) => headers } = habits;
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://host');
    const path = address.pathname;
    if (path === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(framePage(address.searchParams, new URL(folder, ownUrl()).href));
      return;
    }
    const name = path.startsWith(folder) ? find(path.slice(folder.length) || 'index.html') : null;
    const content = name === null ? null : readShown(from, name);
    if (name === null || content === null) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missingPage());
      return;
    }
    const { type, isText } = kindOf(name);
    const headers = send({ 'Content-Type': type, ...headersOf(path.slice(folder.length)) });
    sendFile(request, response, { content, headers, isText });
  });
  const ownUrl = () => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The host has no port');
    return `http://127.0.0.1:${address.port}/`;
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: new URL(folder, ownUrl()).href,
    frames: ownUrl().replace('127.0.0.1', 'localhost'),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
