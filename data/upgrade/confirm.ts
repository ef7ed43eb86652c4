import { UpgradeError } from './fault.ts';
import type { Options } from './options.ts';
import { type Change, formatChange } from './proposal.ts';

/** The person at the terminal: hears lines and answers questions; `ask` is null where nobody is there to answer. */
export interface Terminal {
  say(line: string): void;
  readonly ask: ((question: string) => Promise<string>) | null;
}

const QUESTION = 'Write this? [y]es, [n]o, [a]ll that follow, [q]uit: no more of this source ';

/** The changes that the person, or a file of ids, says yes to. Throws where nobody can be asked, or an id has no change. */
export async function confirm(
  changes: readonly Change[],
  accepted: Options['accepted'],
  terminal: Terminal,
): Promise<readonly Change[]> {
  if (accepted === 'all') return changes;
  if (accepted !== null) return changes.filter(({ id }) => accepted.has(id));
  const { ask } = terminal;
  if (ask === null && changes.length > 0) {
    const mend = 'Take --accept-all, or write ids into a file and name it with --accept.';
    throw new UpgradeError([{ place: 'command', what: 'nobody is at the terminal to confirm', mend }]);
  }
  const confirmed: Change[] = [];
  let all = false;
  for (const change of changes) {
    const answer: string = all || !ask ? 'y' : await askOnce(change, ask, terminal);
    if (answer === 'q') break;
    all ||= answer === 'a';
    if (answer !== 'n') confirmed.push(change);
  }
  return confirmed;
}

async function askOnce(
  change: Change,
  ask: NonNullable<Terminal['ask']>,
  { say }: Terminal,
): Promise<string> {
  say(`\n${formatChange(change)}`);
  for (;;) {
    const answer = (await ask(QUESTION)).trim().toLowerCase().slice(0, 1);
    if (['y', 'n', 'a', 'q'].includes(answer)) return answer;
    say('Please answer y, n, a or q.');
  }
}

/** Throws where an accepted id has no change in any source: a slip of the pen would else pass for a no. */
export function demandKnown(accepted: Options['accepted'], seen: ReadonlySet<string>): void {
  if (accepted === null || accepted === 'all') return;
  const unknown = [...accepted].filter((id) => !seen.has(id));
  if (unknown.length === 0) return;
  throw new UpgradeError(
    unknown.map((id) => ({
      place: '--accept',
      what: `"${id}" differs in nothing`,
      mend: 'Look at the differences without --write, and correct or remove the line.',
    })),
  );
}
