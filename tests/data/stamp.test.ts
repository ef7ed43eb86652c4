import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Stamp } from '../../data/build/stamp.ts';

function createFolders() {
  const root = mkdtempSync(join(tmpdir(), 'auspices-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const input = join(root, 'in');
  const output = join(root, 'out');
  mkdirSync(join(input, 'deep'), { recursive: true });
  mkdirSync(output);
  writeFileSync(join(input, 'deep', 'table.csv'), 'a');
  writeFileSync(join(output, 'made.json'), '1');
  return { input, output, stamp: new Stamp(join(root, 'cache', 'stamp'), [input], output) };
}

it('a step that was never run is not fresh', () => {
  expect(createFolders().stamp.isFresh()).toBe(false);
});

it('a step is fresh while its inputs and outputs hold what they held', () => {
  const { input, stamp } = createFolders();
  stamp.write();
  utimesSync(join(input, 'deep', 'table.csv'), 1, 1);
  expect(stamp.isFresh()).toBe(true);
});

it.each([
  ['an input changes', (input: string) => writeFileSync(join(input, 'deep', 'table.csv'), 'b')],
  ['an input is added', (input: string) => writeFileSync(join(input, 'new.csv'), 'b')],
  ['an output is gone', (_: string, output: string) => rmSync(join(output, 'made.json'))],
  [
    'an output was changed by hand',
    (_: string, output: string) => writeFileSync(join(output, 'made.json'), '2'),
  ],
])('a step is no longer fresh when %s', (_, change) => {
  const { input, output, stamp } = createFolders();
  stamp.write();
  change(input, output);
  expect(stamp.isFresh()).toBe(false);
});
