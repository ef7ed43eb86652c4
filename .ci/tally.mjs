import { existsSync, readFileSync } from 'node:fs';

/**
 * How many checks passed and failed.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/**
 * Counts the tests of Vitest's JSON report. A file that broke before its first test, a run that failed without a failed
 * test, and a run of no test at all count as one failure each: none of them may look like success.
 * @param {{
 *   success: boolean,
 *   testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[],
 * }} report
 * @returns {Tally}
 */
export function tallyReport(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  ).length;
  const failures = failed + broken;
  const silent = failures === 0 && (!report.success || passed === 0);
  return { passed, failed: silent ? 1 : failures, skipped: tests.length - passed - failed };
}

/**
 * What a finished stage counts for. A stage whose command failed never counts as passed, whatever its report says; a
 * report that is missing or cannot be read is a crash, which counts as a failure.
 * @param {import('./stages.mjs').Stage['counts']} counts
 * @param {boolean} succeeded
 * @param {string} reportPath
 * @returns {Tally}
 */
export function tallyStage(counts, succeeded, reportPath) {
  if (counts !== 'report')
    return { passed: succeeded && counts === 'one' ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  try {
    const tally = tallyReport(JSON.parse(readFileSync(reportPath, 'utf8')));
    return succeeded ? tally : { ...tally, failed: Math.max(1, tally.failed) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumTallies(tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

/**
 * The names in a list of flaky tests: those that failed, and passed when they were run once more. No file, no name: a stage
 * without tests writes none.
 * @param {string} path
 * @returns {string[]}
 */
export function readFlaky(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}

/**
 * One line for each flaky test, to stand above the closing line.
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export function flakyLines(names) {
  return names.map((name) => `flaky: ${name}`);
}

/**
 * The line that closes a run: `N passed, N failed`, and what was skipped where anything was.
 * @param {Tally} tally
 * @returns {string}
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
