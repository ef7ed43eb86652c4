/*
 * `npm test`: every stage in its order, up to the first that fails, and a summary. `tests/.artifacts/tally.json` holds at
 * every moment what may truly be said if this process died then: the stage that runs counts as failed until it has ended.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STAGES } from './stages.mjs';
import { closingLine, flakyLines, readFlaky, sumTallies, tallyStage } from './tally.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ARTIFACTS = join(ROOT, 'tests', '.artifacts');

/** Where a stage names its flaky tests. @param {import('./stages.mjs').Stage} stage */
function flakyPath(stage) {
  return join(ARTIFACTS, `${stage.script.replace(':', '-')}.flaky.json`);
}

/**
 * Runs a stage in a process group of its own, so that giving it up ends its browsers and workers too.
 * @param {import('./stages.mjs').Stage} stage
 * @param {string} reportPath
 * @returns {Promise<{ succeeded: boolean, said: string }>} What it said is kept only where it writes no report.
 */
function runStage(stage, reportPath) {
  const reporting = stage.counts === 'report';
  const options = reporting
    ? [
        '--',
        '--reporter=default',
        '--reporter=json',
        '--reporter=./.ci/flaky-reporter.mjs',
        `--outputFile.json=${reportPath}`,
        '--silent=passed-only',
      ]
    : [];
  const child = spawn('npm', ['run', '--silent', stage.script, ...options], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', reporting ? 'inherit' : 'pipe', reporting ? 'inherit' : 'pipe'],
    env: { ...process.env, FLAKY_LIST: flakyPath(stage) },
  });
  let said = '';
  child.stdout?.on('data', (part) => {
    said += part;
  });
  child.stderr?.on('data', (part) => {
    said += part;
  });
  const end = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // The whole group has already ended.
    }
  };
  const interrupt = () => {
    end();
    process.exitCode = 130;
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const alarm = setTimeout(() => {
    said += `\nGiven up after ${stage.minutes} minutes.`;
    if (reporting) console.error(said);
    end();
  }, stage.minutes * 60_000);
  return new Promise((resolve) => {
    /** @param {boolean} succeeded */
    const finish = (succeeded) => {
      clearTimeout(alarm);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve({ succeeded, said });
    };
    child.once('error', (error) => {
      said += error.message;
      finish(false);
    });
    child.once('close', (code) => finish(code === 0));
  });
}

/** @param {readonly import('./tally.mjs').Tally[]} tallies */
function remember(tallies) {
  writeFileSync(join(ARTIFACTS, 'tally.json'), JSON.stringify(sumTallies(tallies)));
}

rmSync(ARTIFACTS, { recursive: true, force: true });
mkdirSync(ARTIFACTS, { recursive: true });

/** @type {import('./tally.mjs').Tally[]} */
const tallies = [];
/** @type {string[]} */
const lines = [];
const possible = STAGES.filter(({ isPossible }) => isPossible?.() ?? true);
for (const stage of possible) {
  remember([...tallies, { passed: 0, failed: 1, skipped: 0 }]);
  console.log(`${stage.name} …`);
  const start = performance.now();
  const reportPath = join(ARTIFACTS, `${stage.script.replace(':', '-')}.json`);
  const { succeeded, said } = await runStage(stage, reportPath);
  const tally = tallyStage(stage.counts, succeeded, reportPath);
  const failed = !succeeded || tally.failed > 0;
  if (failed && said) console.error(said.trimEnd());
  tallies.push(tally);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const detail = stage.counts === 'report' ? closingLine(tally) : failed ? 'failed' : 'passed';
  lines.push(`  ${stage.name.padEnd(14)} ${detail} (${seconds} s)`);
  if (failed) break;
}
remember(tallies);
for (const { name } of possible.slice(lines.length)) lines.push(`  ${name.padEnd(14)} not run`);
for (const stage of STAGES)
  if (!possible.includes(stage)) lines.push(`  ${stage.name.padEnd(14)} not installed`);
console.log(`\n${lines.join('\n')}`);
const flaky = STAGES.flatMap((stage) => readFlaky(flakyPath(stage)));
if (flaky.length > 0) console.log(`\n${flakyLines(flaky).join('\n')}`);
const failed = sumTallies(tallies).failed > 0 || tallies.length < possible.length;
process.exitCode ??= failed ? 1 : 0;
