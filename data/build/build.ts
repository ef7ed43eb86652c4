import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Briefing } from '../../src/model/briefing/briefing.ts';
import type { Edition } from '../../src/model/catalog/edition.ts';
import { DATA_VERSION } from '../../src/model/catalog/packed-tables.ts';
import { type Place, packPlaces } from '../../src/model/catalog/places-file.ts';
import { dayOf } from '../../src/model/day.ts';
import { briefingJsonSchema } from '../../src/model/schemas/briefing.ts';
import { buildBasemap } from './basemap/build.ts';
import { readBriefings } from './briefings.ts';
import { readDifferences, summarise } from './changelog/differences.ts';
import { type PreviousEdition, readPrevious } from './changelog/previous.ts';
import { checkTables } from './checks/index.ts';
import { buildDetails } from './details.ts';
import { checkRising, readEdition } from './edition.ts';
import { buildGround } from './ground/build.ts';
import { buildCapitals, buildLinks, buildNetworks } from './networks.ts';
import { packTables } from './package/package.ts';
import { packCatalog } from './packing/catalog.ts';
import { packCopublications } from './packing/copublications.ts';
import { packDetails } from './packing/details.ts';
import { packNetworks } from './packing/networks.ts';
import { readPlaces } from './places.ts';
import { DataError, type Problem, type Report } from './reading/problem.ts';
import type { Table } from './reading/table.ts';
import { isWhole, readTables, type WholeTables } from './reading/tables.ts';
import { buildResearch } from './research.ts';
import { buildCountries, buildSiteNetworks, buildSites } from './sites.ts';
import { Stamp } from './stamp.ts';
import { readTerritory } from './territory.ts';
import { replaceFolder } from './write.ts';

/** What was built: how many rows each table has, and how many bytes each file. */
export interface DataReport {
  readonly rows: ReadonlyMap<string, number>;
  readonly files: ReadonlyMap<string, number>;
}

/**
 * Reads and checks the tables and briefings of `dataDir` and writes what the application loads. Throws a `DataError` with every problem
 * of every table, and leaves the files of the last build as they are, where there is one. `unitsPath` is the basemap's
 * file of political units, by which the places of sites are checked; the places of the search lie beside it.
 */
export function buildData({
  dataDir,
  outDir,
  unitsPath = join(dataDir, 'basemap', 'units-10m.topojson.gz'),
}: {
  dataDir: string;
  outDir: string;
  unitsPath?: string;
}): DataReport {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const tablesDir = join(dataDir, 'tables');
  const edition = readEdition(tablesDir, report);
  const previous = readPrevious(join(dataDir, 'editions'), report);
  if (edition && previous) checkRising(edition, previous.edition, tablesDir, report);
  const tables = readTables(tablesDir, report);
  const briefings = readBriefings(dataDir, report);
  checkTables(tables, readTerritory(unitsPath), edition?.compiled ?? dayOf(new Date()));
  if (problems.length > 0 || edition === null || !isWhole(tables)) throw new DataError(problems);
  return {
    rows: new Map(Object.values(tables).map(({ file, entries }) => [file, entries.length])),
    files: replaceFolder(
      outDir,
      new Map([
        ...packFiles(tables, edition, briefings, readPlaces(dirname(unitsPath))),
        ...packEdition(tablesDir, edition, previous),
      ]),
    ),
  };
}

function packFiles(
  tables: WholeTables,
  edition: Edition,
  briefings: readonly Briefing[],
  places: readonly Place[],
): ReadonlyMap<string, string> {
  const sites = buildSites(tables);
  const packed: Record<string, object> = {
    'catalog.json': packCatalog(edition, buildCountries(tables), sites, buildSiteNetworks(tables, sites)),
    'details.json': packDetails(buildDetails(tables)),
    'histories.json': { version: DATA_VERSION, rows: valuesOf(tables.histories) },
    'local-names.json': { version: DATA_VERSION, rows: localNames(tables) },
    'networks.json': packNetworks(buildNetworks(tables), buildLinks(tables), buildCapitals(tables)),
    'copublications.json': packCopublications(valuesOf(tables.copublications), valuesOf(tables.totals)),
    'papers.json': { version: DATA_VERSION, rows: valuesOf(tables.papers) },
    'documents.json': { version: DATA_VERSION, rows: valuesOf(tables.documents) },
    'statements.json': { version: DATA_VERSION, rows: valuesOf(tables.statements) },
    'procedure.json': { version: DATA_VERSION, rows: valuesOf(tables.procedure) },
    'indicators.json': { version: DATA_VERSION, rows: valuesOf(tables.indicators) },
    'research.json': { version: DATA_VERSION, rows: buildResearch(tables) },
    'briefings.json': { version: DATA_VERSION, briefings },
    'places.json': packPlaces(places),
    'briefing.schema.json': briefingJsonSchema(),
    'timeline.json': { version: DATA_VERSION, rows: valuesOf(tables.events) },
  };
  return new Map(Object.entries(packed).map(([name, content]) => [name, JSON.stringify(content)]));
}

/** The package of all tables, and what the application tells of the present edition: the package's size, and what is another than before. */
function packEdition(
  tablesDir: string,
  edition: Edition,
  previous: PreviousEdition | null,
): ReadonlyMap<string, string | Uint8Array> {
  const { name, bytes } = packTables(tablesDir, edition);
  const told = {
    version: DATA_VERSION,
    bytes: bytes.length,
    previous: previous?.edition.edition ?? null,
    rows: previous ? summarise(readDifferences(tablesDir, previous)) : [],
  };
  return new Map<string, string | Uint8Array>([
    [name, bytes],
    ['edition.json', JSON.stringify(told)],
  ]);
}

/** Names of reserves in the languages of their countries. */
function localNames({ reserves }: WholeTables): readonly { readonly id: string; readonly name: string }[] {
  return valuesOf(reserves).flatMap(({ id, name_local: name }) => (name === null ? [] : [{ id, name }]));
}

function valuesOf<T>(table: Table<T>): readonly T[] {
  return table.entries.map(({ value }) => value);
}

/** The command: builds what has changed, tables and basemap, and says in a few lines what is there now. */
async function main(): Promise<void> {
  const dataDir = dirname(dirname(fileURLToPath(import.meta.url)));
  const root = dirname(dataDir);
  const outDir = join(root, 'public', 'data');
  const inputs = [dataDir, join(root, 'src', 'model'), join(root, 'package-lock.json')];
  const stamp = new Stamp(join(root, 'node_modules', '.cache', 'auspices', 'data.stamp'), inputs, outDir);
  if (stamp.isFresh()) {
    console.log('tables: unchanged');
  } else {
    const { rows, files } = buildData({ dataDir, outDir });
    stamp.write();
    console.log(
      `tables: ${[...rows].map(([file, count]) => `${basename(file, '.csv')} ${count}`).join(', ')}`,
    );
    console.log(`data: ${[...files].map(([file, bytes]) => `${file} ${kilobytes(bytes)}`).join(', ')}`);
  }
  const basemap = await buildBasemap({
    sourceDir: join(dataDir, 'basemap'),
    outDir: join(root, 'public', 'basemap'),
  });
  const built = basemap.files.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(', ');
  console.log(basemap.built ? `basemap: ${built}` : 'basemap: unchanged');
  console.log(buildGround(root) ? 'ground: built' : 'ground: unchanged');
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: unknown) => {
    if (!(error instanceof DataError)) throw error;
    console.error(`${error.message}\n\nNothing was written. Problems: ${error.problems.length}`);
    process.exitCode = 1;
  });
}
