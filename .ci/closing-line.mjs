/*
 * Prints the one line that closes `.ci/run`, and ends with its verdict. Called with the exit status of `npm test`; a run that
 * left no tally behind, or that failed without a failure in it, has crashed, and a crash is a failure.
 */
import { readFileSync } from 'node:fs';
import { closingLine } from './tally.mjs';

const succeeded = process.argv[2] === '0';

/** @returns {import('./tally.mjs').Tally} */
function readTally() {
  try {
    return JSON.parse(readFileSync(new URL('../tests/.artifacts/tally.json', import.meta.url), 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const tally = readTally();
const failed = succeeded ? tally.failed : Math.max(1, tally.failed);
console.log(closingLine({ ...tally, failed }));
process.exitCode = failed > 0 ? 1 : 0;
