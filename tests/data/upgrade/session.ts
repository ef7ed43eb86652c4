import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readTerritory, type Territory } from '../../../data/build/territory.ts';
import { UpgradeError } from '../../../data/upgrade/fault.ts';
import { runUpgrade } from '../../../data/upgrade/run.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const RECORDED = join(ROOT, 'tests', 'fixtures', 'upgrade');

/** The real tables, which tests only read: those that write take the folder of a scratch. */
export const REAL = join(ROOT, 'data');

const UNITS = join(REAL, 'basemap', 'units-10m.topojson.gz');

let land: Territory | undefined;

/** The land of all countries, read once. */
function readLand(): Territory {
  land ??= readTerritory(UNITS);
  return land;
}

/** What a service says: a recorded file, a value as JSON, a whole response, or an error of the network. */
export type Answer = string | object | Response | Error;

/** What the person and the internet do in a session. */
interface Setting {
  readonly dataDir?: string;
  /** Answers by a part of the address; one that is not named fails the test. */
  readonly web?: Readonly<Record<string, Answer | (() => Answer)>>;
  /** What the person answers when asked; nobody is there without it. */
  readonly person?: () => string;
  readonly keys?: Readonly<Record<string, string>>;
}

/** What was said, which error ended it, which addresses were asked for and how long was waited, in milliseconds. */
interface Outcome {
  readonly said: string;
  readonly error: string;
  readonly asked: readonly string[];
  readonly waited: readonly number[];
}

/** Runs the command as a person would. */
export async function upgrade(
  args: readonly string[],
  { dataDir = REAL, web = {}, person, keys = {} }: Setting = {},
): Promise<Outcome> {
  const lines: string[] = [];
  const asked: string[] = [];
  const waited: number[] = [];
  const surroundings: Parameters<typeof runUpgrade>[1] = {
    dataDir,
    unitsPath: UNITS,
    territory: readLand(),
    get: async (url) => {
      asked.push(url);
      const [, found] = Object.entries(web).find(([part]) => url.includes(part)) ?? [];
      if (found === undefined) throw new Error(`the test has no answer for ${url}`);
      return await toResponse(typeof found === 'function' ? found() : found);
    },
    wait: async (milliseconds) => {
      waited.push(milliseconds);
    },
    terminal: {
      say: (line) => lines.push(line),
      ask: person ? async () => person() : null,
    },
    keys,
  };
  if (dataDir === REAL && args.includes('--write') && args.some((arg) => arg.startsWith('--accept'))) {
    throw new Error('a test may not write the real tables');
  }
  let message = '';
  try {
    await runUpgrade(args, surroundings);
  } catch (error) {
    if (!(error instanceof UpgradeError)) throw error;
    message = error.message;
  }
  return { said: lines.join('\n'), error: message, asked, waited };
}

async function toResponse(answer: Answer): Promise<Response> {
  if (answer instanceof Error) throw answer;
  if (answer instanceof Response) return answer;
  return new Response(typeof answer === 'string' ? readRecorded(answer) : JSON.stringify(answer));
}

export function readRecorded(file: string): string {
  return readFileSync(join(RECORDED, file), 'utf8');
}

export function recordedPath(file: string): string {
  return join(RECORDED, file);
}

/** A row of a recorded file, whose values tests change. */
export type Recorded = Record<string, unknown>;

/** A file of its own with the recorded rows as a test changes them; gone when the test ends. */
export function changed(file: string, change: (rows: Recorded[]) => unknown): string {
  return saved(file, JSON.stringify(change(JSON.parse(readRecorded(file)))));
}

/** A file of its own with a text; gone when the test ends. */
export function saved(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'auspices-upgrade-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The text of every table of a folder of data, by its file. */
export function readTables(dataDir: string): Readonly<Record<string, string>> {
  const folder = join(dataDir, 'tables');
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}

/** What the first answers of the Data Hub are for a data set. */
export function dataHub(id: string): Readonly<Record<string, Answer>> {
  return { [`${id}/exports/json`]: `${id}.json`, [`datasets/${id}`]: `${id}-metadata.json` };
}
