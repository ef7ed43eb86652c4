import { it } from 'vitest';

/** Whether every case is tried: in `npm run test:sweep`. */
const IS_WHOLE = process.env.SWEEP === 'whole';

/**
 * The cases of a sweep over sizes, languages or charts. `npm test` tries those in which most readers meet what is tested, so that it ends
 * within its time on two cores; `npm run test:sweep` tries all of them.
 */
export function sweep<T>(all: readonly T[], isDaily: (item: T, index: number) => boolean): readonly T[] {
  return IS_WHOLE ? all : all.filter(isDaily);
}

/** A test of the sweep alone: of what all charts have alike, which is tried in two of them every day. It is not told as skipped. */
export const itInSweep = (name: string, test: () => Promise<void>): void => {
  if (IS_WHOLE) it(name, test);
};
