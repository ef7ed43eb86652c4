import { join } from 'node:path';
import type { Territory } from '../build/territory.ts';
import { confirm, demandKnown, type Terminal } from './confirm.ts';
import { formatFault, UpgradeError } from './fault.ts';
import type { Web } from './fetching.ts';
import { type Options, readOptions } from './options.ts';
import { formatChange, type Proposal } from './proposal.ts';
import { readDownload } from './reading/download.ts';
import type { Keys, Source } from './source.ts';
import { SOURCES } from './sources/index.ts';
import { Workbook } from './tables/workbook.ts';
import { writeTables } from './tables/write-tables.ts';

/** All that an upgrade touches; tests put their own in its place. */
export interface Surroundings {
  /** Holds `tables/` and `briefings/`. */
  readonly dataDir: string;
  /** The basemap's political units, by which points are checked, and the land that they hold. */
  readonly unitsPath: string;
  readonly territory: Territory;
  readonly get: Web['get'];
  readonly wait: Web['wait'];
  readonly terminal: Terminal;
  readonly keys: Keys;
}

/**
 * Shows what the named sources say otherwise of our tables and, with `--write`, writes what is confirmed. Throws an
 * `UpgradeError` where something stands against it; nothing has been written then.
 */
export async function runUpgrade(args: readonly string[], surroundings: Surroundings): Promise<void> {
  const options = readOptions(
    args,
    SOURCES.map(({ name }) => name),
  );
  const { dataDir, unitsPath, territory, terminal } = surroundings;
  const workbook = new Workbook(join(dataDir, 'tables'));
  const sources = SOURCES.filter(({ name }) => options.source === null || options.source === name);
  if (options.byHand) {
    for (const { title, byHand } of sources) terminal.say(`${title}\n  ${byHand(workbook)}`);
    return;
  }
  const seen = new Set<string>();
  for (const source of sources) {
    terminal.say(`\n== ${source.title}`);
    const { renamed, pairs } = options;
    const download = await obtain(source, options, workbook, surroundings);
    const proposal = source.propose(download, { workbook, territory, renamed, pairs });
    show(proposal, terminal);
    for (const { id } of proposal.changes) seen.add(id);
    demandSound(proposal, options);
    if (!options.write) continue;
    const confirmed = await confirm(proposal.changes, options.accepted, terminal);
    workbook.apply(confirmed.flatMap(({ rows }) => rows));
    terminal.say(`${confirmed.length} of ${proposal.changes.length} confirmed.`);
  }
  if (!options.write) {
    terminal.say('\nNothing was written: add --write to write what you confirm.');
    return;
  }
  demandKnown(options.accepted, seen);
  const files = writeTables(workbook, dataDir, unitsPath);
  terminal.say(
    files.length === 0 ? '\nNothing was written.' : `\nWritten: ${files.join(', ')}.\n${AFTERWARDS}`,
  );
}

const AFTERWARDS = `Next: begin a new edition (data/tables/README.md, "Editions"), say what was done in the tables' *.SOURCES.md, credit
UNESCO (CC BY-SA 4.0) in README.md and in the application where its data came in, and run npm run data and npm test.`;

async function obtain(
  source: Source,
  { file }: Options,
  workbook: Workbook,
  { get, wait, terminal, keys }: Surroundings,
) {
  if (file !== null) return readDownload(file);
  return await source.fetch({ get, wait, say: (line) => terminal.say(line) }, workbook, keys);
}

function show({ changes, remarks, onlyTheirs, onlyOurs, faults }: Proposal, { say }: Terminal): void {
  for (const change of changes) say(formatChange(change));
  list('To know', remarks);
  list('Only in the source', onlyTheirs);
  list('Only in our tables', onlyOurs);
  list(
    'Faults',
    faults.map((fault) => formatFault(fault)),
  );
  const cells = changes.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.cells.length, 0);
  say(
    `${changes.length} rows of ours differ in ${cells} cells; only in the source: ${onlyTheirs.length}; only in our tables: ${onlyOurs.length}; faults: ${faults.length}.`,
  );

  function list(heading: string, lines: readonly string[]): void {
    if (lines.length > 0) say(`${heading}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
  }
}

/** Rows with faults stand against writing, unless the person has seen them and leaves them out. */
function demandSound({ faults }: Proposal, { write, leaveOutFaulty }: Options): void {
  if (!write || leaveOutFaulty || faults.length === 0) return;
  throw new UpgradeError([
    {
      place: 'source',
      what: `has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}, told above`,
      mend: 'Mend them, or take --leave-out-faulty to write the sound rows.',
    },
  ]);
}
