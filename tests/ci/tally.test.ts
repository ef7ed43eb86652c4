import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closingLine, flakyLines, readFlaky, sumTallies, tallyReport, tallyStage } from '../../.ci/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'auspices-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

/** The path of a report with these files, as Vitest writes one. */
function report(success: boolean, ...testResults: ReturnType<typeof file>[]): string {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, JSON.stringify({ success, testResults }));
  return path;
}

describe('the tally of a test report', () => {
  it('counts what passed, failed and was skipped', () => {
    const testResults = [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'passed')];
    expect(tallyReport({ success: false, testResults })).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('counts a file that broke before its first test as a failure', () => {
    const testResults = [file('passed', 'passed'), file('failed')];
    expect(tallyReport({ success: false, testResults })).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('never takes a run without tests, or a failed run without failed tests, for success', () => {
    expect(tallyReport({ success: true, testResults: [] }).failed).toBe(1);
    expect(tallyReport({ success: false, testResults: [file('passed', 'passed')] }).failed).toBe(1);
  });
});

describe('the tally of a stage', () => {
  it('counts a check as one, and a preparation only where it fails', () => {
    expect(tallyStage('one', true, '')).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(tallyStage('one', false, '')).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(tallyStage('none', true, '')).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(tallyStage('none', false, '')).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a crash as a failure, with or without a report', () => {
    expect(tallyStage('report', false, join(folder, 'missing.json')).failed).toBe(1);
    expect(tallyStage('report', true, join(folder, 'missing.json')).failed).toBe(1);
    const green = report(true, file('passed', 'passed', 'passed'));
    expect(tallyStage('report', false, green)).toEqual({ passed: 2, failed: 1, skipped: 0 });
    expect(tallyStage('report', true, green)).toEqual({ passed: 2, failed: 0, skipped: 0 });
  });
});

it('closes with one plain line', () => {
  const tallies = [
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 140, failed: 2, skipped: 0 },
  ];
  expect(closingLine(sumTallies(tallies))).toBe('141 passed, 2 failed');
  expect(closingLine({ passed: 3, failed: 0, skipped: 1 })).toBe('3 passed, 0 failed, 1 skipped');
});

describe('the flaky tests', () => {
  it('are read from their list, one line for each', () => {
    const path = join(folder, 'flaky.json');
    writeFileSync(path, JSON.stringify(['map > turns', 'list > scrolls']));
    expect(flakyLines(readFlaky(path))).toEqual(['flaky: map > turns', 'flaky: list > scrolls']);
  });

  it('are none where no list was written', () => {
    expect(readFlaky(join(folder, 'none.json'))).toEqual([]);
  });
});
