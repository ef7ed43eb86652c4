import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findScreen } from '../../.ci/browsers.mjs';

/** A folder that a browser takes for its reader's home, with one for what it saves. */
export interface Home {
  readonly path: string;
  readonly downloads: string;
  /** So that it finds nothing of the reader who runs the tests. */
  readonly environment: NodeJS.ProcessEnv;
}

export function createHome(): Home {
  const path = mkdtempSync(join(tmpdir(), 'auspices-browser-'));
  const downloads = join(path, 'Downloads');
  mkdirSync(downloads);
  mkdirSync(join(path, '.config'));
  writeFileSync(join(path, '.config', 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  const { XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_CACHE_HOME, ...inherited } = process.env;
  return { path, downloads, environment: { ...inherited, HOME: path, LANG: 'C.UTF-8' } };
}

export const removeHome = ({ path }: Home): void => rmSync(path, { recursive: true, force: true });

/** What has been started and not ended: it ends with the tests, however these end. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const program of running) program.kill('SIGKILL');
});

/** Starts a program, and takes from it what it says on its standard error and behind it. */
export function start(program: string, parameters: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(program, parameters, { env, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Waits until a program says what matches, on its standard error or behind it. Error: where it ends before that. */
export function hear(program: ChildProcess, words: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (part: unknown) => {
      said += String(part);
      const [, found] = words.exec(said) ?? [];
      if (found) resolve(found);
    };
    program.stdio[2]?.on('data', listen);
    program.stdio[3]?.on('data', listen);
    program.once('error', reject);
    program.once('exit', () => reject(new Error(`${program.spawnfile} ended: ${said}`)));
  });
}

/** Ends a program. */
export async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGKILL');
  await ended;
}

/** A screen in memory: its name in `DISPLAY`. */
export async function startScreen(): Promise<{ readonly name: string; readonly program: ChildProcess }> {
  const path = findScreen();
  if (!path) throw new Error('No Xvfb is installed; `npm run test:browsers` installs it');
  const parameters = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const program = start(path, parameters, process.env);
  return { name: `:${await hear(program, /^(\d+)\n/m)}`, program };
}
