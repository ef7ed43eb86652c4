import { dirname, join } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readTerritory } from '../build/territory.ts';
import { UpgradeError } from './fault.ts';
import { runUpgrade } from './run.ts';

/*
 * The command `npm run data:upgrade`: brings the tables up to date from public sources, for whoever has the internet. How it
 * is used stands in `options.ts` and in data/tables/README.md.
 */

const dataDir = dirname(dirname(fileURLToPath(import.meta.url)));
/** Control-C and Control-D at a question. */
function stop(): never {
  const mend = 'Run the command again; rows that were confirmed are asked for again.';
  throw new UpgradeError([{ place: 'command', what: 'was stopped', mend }]);
}

const unitsPath = join(dataDir, 'basemap', 'units-10m.topojson.gz');
const isAttended = stdin.isTTY === true && stdout.isTTY === true;
const lines = isAttended ? createInterface({ input: stdin, output: stdout }) : null;

try {
  await runUpgrade(process.argv.slice(2), {
    dataDir,
    unitsPath,
    territory: readTerritory(unitsPath),
    get: fetch,
    wait: async (milliseconds) => {
      await wait(milliseconds);
    },
    terminal: {
      say: (line) => console.log(line),
      ask: lines ? (question) => lines.question(question).catch(stop) : null,
    },
    keys: process.env,
  });
} catch (error) {
  if (!(error instanceof UpgradeError)) throw error;
  console.error(`\n${error.message}\n\nNothing was written.`);
  process.exitCode = 1;
} finally {
  lines?.close();
}
