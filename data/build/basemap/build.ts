import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packArcs } from '../../../src/model/packed-arcs.ts';
import { writePmtiles } from '../tiles/pmtiles-writer.ts';
import { buildCountries, FINE_COUNTRIES } from './countries.ts';
import { buildDetailTiles } from './detail-tiles.ts';
import { createPolitical } from './political.ts';
import { readSources } from './sources.ts';
import { buildWorld, FINE_WORLD } from './world.ts';
import { buildWorldTiles } from './world-tiles.ts';

/** What a build of the basemap did. */
export interface BasemapReport {
  /** False where the files there were newer than all they are made from, and were left alone. */
  readonly built: boolean;
  readonly seconds: number;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

const FILES = [
  'world.json',
  'world.pmtiles',
  'detail.pmtiles',
  'countries.json',
  'world-fine.json',
  'countries-fine.json',
] as const;
const SCRIPTS_DIR = dirname(fileURLToPath(import.meta.url));
const TILES_DIR = join(SCRIPTS_DIR, '..', 'tiles');
const MODEL_DIR = join(SCRIPTS_DIR, '..', '..', '..', 'src', 'model');
const ARCHIVE_DIR = join(MODEL_DIR, 'tiles');

/** Times of the last changes to files of a folder, in milliseconds; a file that is missing counts as infinitely old. */
async function changeTimes(folder: string, names: readonly string[]): Promise<number[]> {
  const times = names.map((name) =>
    stat(join(folder, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  );
  return Promise.all(times);
}

async function isFresh(sourceDir: string, outDir: string): Promise<boolean> {
  const made = await Promise.all([
    changeTimes(sourceDir, await readdir(sourceDir)),
    changeTimes(SCRIPTS_DIR, await readdir(SCRIPTS_DIR)),
    changeTimes(TILES_DIR, await readdir(TILES_DIR)),
    changeTimes(ARCHIVE_DIR, await readdir(ARCHIVE_DIR)),
    changeTimes(MODEL_DIR, ['packed-arcs.ts']),
  ]);
  return Math.min(...(await changeTimes(outDir, FILES))) > Math.max(...made.flat());
}

async function makeFiles(sourceDir: string): Promise<Record<(typeof FILES)[number], string | Buffer>> {
  const sources = await readSources(sourceDir);
  const political = createPolitical(sources);
  const attribution = 'Made with Natural Earth';
  const first = buildWorld(sources, political.at);
  return {
    // The first paint waits for it.
    'world.json': JSON.stringify({ ...first, arcs: packArcs(first.arcs) }),
    'world.pmtiles': writePmtiles(buildWorldTiles(sources, political.at), { name: 'world', attribution }),
    'detail.pmtiles': writePmtiles(buildDetailTiles(sources, political.at), { name: 'detail', attribution }),
    'countries.json': JSON.stringify(buildCountries(sources, political.at)),
    'world-fine.json': JSON.stringify(buildWorld(sources, political.at, FINE_WORLD)),
    'countries-fine.json': JSON.stringify(buildCountries(sources, political.at, FINE_COUNTRIES)),
  };
}

/**
 * Builds the basemap from the tables of `sourceDir` into `outDir`, the same bytes each time: `world.json` for the first
 * paint, `world.pmtiles` (zooms 0 to 2) and `detail.pmtiles` (3 to 6), `countries.json` for filled countries, and finer
 * editions of the two JSON files for paper. Rejects where an input is missing or broken.
 */
export async function buildBasemap({
  sourceDir,
  outDir,
}: {
  sourceDir: string;
  outDir: string;
}): Promise<BasemapReport> {
  const start = performance.now();
  await mkdir(outDir, { recursive: true });
  const built = !(await isFresh(sourceDir, outDir));
  if (built) {
    for (const [name, content] of Object.entries(await makeFiles(sourceDir))) {
      // Whole or not at all: a build that is broken off leaves no half a file that looks fresh.
      await writeFile(join(outDir, `${name}.part`), content);
      await rename(join(outDir, `${name}.part`), join(outDir, name));
    }
  }
  const files = FILES.map(async (name) => ({ name, bytes: (await stat(join(outDir, name))).size }));
  return { built, seconds: (performance.now() - start) / 1000, files: await Promise.all(files) };
}
