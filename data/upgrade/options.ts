import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UpgradeError } from './fault.ts';

/** How the command is used, shown where it is not. */
export const USAGE = `npm run data:upgrade -- --source NAME | --all  [--file PATH] [--write] …

  --source NAME      one source: mab001, eg0001, wikidata, ror, openalex
  --all              all of them, one after the other
  --file PATH        read a file that was downloaded by hand, instead of the internet
  --by-hand          only tell where that file is found
  --write            write what is confirmed; without it, differences are only shown
  --accept-all       confirm everything, without asking
  --accept PATH      confirm the ids in a file, one a line
  --pairs PATH       "their-id our-id" a line, where names do not agree; "their-id -" where we have no such row
  --rename NEW=OLD   a column of theirs has a new name; may be given several times
  --leave-out-faulty write the sound rows although others have faults

Keys, where a service asks for one: OPENALEX_API_KEY, ROR_CLIENT_ID.`;

/** What the person at the terminal asks for. */
export interface Options {
  /** Names of sources; empty for all. */
  readonly source: string | null;
  readonly file: string | null;
  readonly byHand: boolean;
  readonly write: boolean;
  /** Ids that are confirmed; `all`, or null where each is asked for. */
  readonly accepted: ReadonlySet<string> | 'all' | null;
  readonly pairs: ReadonlyMap<string, string>;
  readonly renamed: ReadonlyMap<string, string>;
  readonly leaveOutFaulty: boolean;
}

/** The options of a command line; throws an `UpgradeError` that says how it is used. */
export function readOptions(args: readonly string[], sources: readonly string[]): Options {
  const { values } = parse(args);
  const { source = null, file = null, all = false } = values;
  if ((source === null) === !all) throw usage('name one source with --source, or take --all');
  if (source !== null && !sources.includes(source)) {
    throw usage(`there is no source "${source}": there are ${sources.join(', ')}`);
  }
  if (all && file !== null) throw usage('--file goes with one --source');
  if (values.accept !== undefined && values['accept-all'])
    throw usage('take --accept or --accept-all, not both');
  const accepted = values.accept === undefined ? null : new Set(readLines(values.accept));
  return {
    source,
    file,
    byHand: values['by-hand'] ?? false,
    write: values.write ?? false,
    accepted: values['accept-all'] ? 'all' : accepted,
    pairs: readPairs(values.pairs),
    renamed: readRenamed(values.rename ?? []),
    leaveOutFaulty: values['leave-out-faulty'] ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        source: { type: 'string' },
        all: { type: 'boolean' },
        file: { type: 'string' },
        'by-hand': { type: 'boolean' },
        write: { type: 'boolean' },
        'accept-all': { type: 'boolean' },
        accept: { type: 'string' },
        pairs: { type: 'string' },
        rename: { type: 'string', multiple: true },
        'leave-out-faulty': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(what: string): UpgradeError {
  return new UpgradeError([{ place: 'command', what, mend: USAGE.replaceAll('\n', '\n    ') }]);
}

/** Lines of a file without empty ones and those that begin with `#`. */
function readLines(path: string): readonly string[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UpgradeError([
      { place: path, what: 'cannot be read', mend: 'Look for the file and its name.' },
    ]);
  }
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function readPairs(path: string | undefined): ReadonlyMap<string, string> {
  const lines = path === undefined ? [] : readLines(path);
  return new Map(
    lines.map((line) => {
      const [theirs = '', ours, ...rest] = line.split(/\s+/);
      if (ours === undefined || rest.length > 0) {
        const mend = 'Write "their-id our-id" on each line, or "their-id -".';
        throw new UpgradeError([{ place: String(path), what: `"${line}" is no pair`, mend }]);
      }
      return [theirs, ours];
    }),
  );
}

function readRenamed(pairs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const [theirs, known, ...rest] = pair.split('=');
      if (!theirs || !known || rest.length > 0) throw usage(`--rename ${pair} is not NEW=OLD`);
      return [theirs, known];
    }),
  );
}
