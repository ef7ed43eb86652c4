import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What the reader is told of: an action that came to nothing, a language, parts of the map, the reader's own briefings. */
export type ProblemId = 'action' | 'language' | 'map' | 'shelf';

/** What the reader has not yet been told of, or has not put away. */
export const problems = createStore<readonly ProblemId[]>(() => []);

/** Says that something went wrong: to developers on the console, and to the reader where the atlas lacks something by it. */
export function report(problem: unknown, told?: ProblemId): void {
  if (import.meta.env.DEV) console.error(problem);
  if (told) problems.setState((known) => (known.includes(told) ? known : [...known, told]), true);
}

/** Says that a language could not be loaded. */
export const reportLanguage = (problem: unknown) => report(problem, 'language');

/** What there is to tell the reader. */
export const useProblems = () => useStore(problems);

/** Puts a problem away: the reader has read of it. */
export function dismissProblem(id: ProblemId): void {
  problems.setState((known) => known.filter((each) => each !== id), true);
}
