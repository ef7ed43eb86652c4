import { execFileSync } from 'node:child_process';

/**
 * Whether a program is installed that opens exported files. Where it is not, its tests are left out, and say so: `.ci/run`
 * installs all of them.
 */
export function hasProgram(name: string): boolean {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write(`${name} is not installed: its tests are left out\n`);
    return false;
  }
}

/** What a program prints, as text. Error: where it fails, with what it said. */
export function runProgram(name: string, args: readonly string[]): string {
  return execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 90_000 });
}
