import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Served } from '../harness.ts';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A host with a copy of the built atlas in a folder of its own, which a test may change, beside another app. */
export interface Host extends Served {
  /** Replaces a file by what a function makes of its text. */
  readonly edit: (name: string, change: (text: string) => string) => void;
  /** What was asked of the host since the last time. */
  readonly takeAsked: () => readonly string[];
}

/** How a host answers what it does not have: that it does not, or, as some do, with its first page. */
export interface HostHabits {
  readonly missing?: ReadonlySet<string>;
  readonly answersWithPage?: boolean;
}

/** Serves the atlas below `/apps/atlas/`. */
export async function serveHost({
  missing = new Set(),
  answersWithPage = false,
}: HostHabits = {}): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'auspices-host-'));
  // Of what no copy keeps, a host may have none.
  cpSync(DIST, folder, { recursive: true, filter: (path) => !/[\\/]pages$|\.map$/.test(path) });
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    asked.push(pathname);
    const name = pathname.replace(/^\/apps\/atlas\//, '') || 'index.html';
    const send = (status: number, file: string) => {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
      response.end(readFileSync(join(folder, file)));
    };
    if (pathname === '/apps/other/') return response.end('Another app');
    try {
      if (!pathname.startsWith('/apps/atlas/') || missing.has(name)) throw new Error('missing');
      send(200, name);
    } catch {
      if (answersWithPage) return send(200, 'index.html');
      response.writeHead(404).end();
    }
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port');
  return {
    url: `http://127.0.0.1:${address.port}/apps/atlas/`,
    edit: (name, change) =>
      writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8'))),
    takeAsked: () => {
      const before = asked;
      asked = [];
      return before;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
