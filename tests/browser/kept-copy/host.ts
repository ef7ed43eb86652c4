import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveHost } from '../../../hosting/serve.ts';
import type { Served } from '../harness.ts';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

/** The folder of the atlas: beside it, at the same host, another app may stand. */
const FOLDER = '/apps/atlas/';

/** A host with a copy of the built atlas, which a test may change, in a folder beside those of other apps. */
export interface Host extends Served {
  /** Replaces a file by what a function makes of its text. */
  readonly edit: (name: string, change: (text: string) => string) => void;
  /** What was asked of the atlas since the last time. */
  readonly takeAsked: () => readonly string[];
}

/** How a host answers what it does not have: that it does not, or, as some do, with its first page. */
interface Gaps {
  readonly missing?: ReadonlySet<string>;
  readonly answersWithPage?: boolean;
}

/** Serves the atlas below `/apps/atlas/`. */
export async function serveCopy({ missing = new Set(), answersWithPage = false }: Gaps = {}): Promise<Host> {
  const copy = mkdtempSync(join(tmpdir(), 'auspices-host-'));
  // Of what no copy keeps, a host may have none.
  cpSync(DIST, copy, { recursive: true, filter: (path) => !/[\\/]pages$|\.map$/.test(path) });
  let asked: string[] = [];
  const host = await serveHost(copy, 0, {
    folder: FOLDER,
    find: (name) => {
      asked.push(`${FOLDER}${name}`);
      if (existsSync(join(copy, name)) && !missing.has(name)) return name;
      return answersWithPage ? 'index.html' : null;
    },
  });
  return {
    url: host.url,
    edit: (name, change) => writeFileSync(join(copy, name), change(readFileSync(join(copy, name), 'utf8'))),
    takeAsked: () => {
      const before = asked;
      asked = [];
      return before;
    },
    close: async () => {
      await host.close();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
