/** What undo and redo step through, beside the present that they belong to. */
export interface History<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** What the latest change typed, which the next letter of the same continues; null where it was no typing. */
  readonly typing: string | null;
}

/** A history in which nothing has happened yet. */
export const NO_HISTORY: History<never> = { past: [], future: [], typing: null };

/** Steps that undo remembers. */
const LONGEST_PAST = 200;

/** The history after a change of `present`; letters of the same `typing` are one step together. */
export function record<T>(history: History<T>, present: T, typing: string | null = null): History<T> {
  const continues = typing !== null && typing === history.typing && history.past.length > 0;
  return {
    past: continues ? history.past : [...history.past, present].slice(-LONGEST_PAST),
    future: [],
    typing,
  };
}

/** A step out of the past or the future: what is present then; null where there is none. */
export interface HistoryStep<T> {
  readonly target: T;
  readonly history: History<T>;
}

/** Steps back. */
export function undo<T>({ past, future }: History<T>, present: T): HistoryStep<T> | null {
  const target = past.at(-1);
  if (target === undefined) return null;
  return { target, history: { past: past.slice(0, -1), future: [...future, present], typing: null } };
}

/** Steps forward again. */
export function redo<T>({ past, future }: History<T>, present: T): HistoryStep<T> | null {
  const target = future.at(-1);
  if (target === undefined) return null;
  return { target, history: { past: [...past, present], future: future.slice(0, -1), typing: null } };
}
