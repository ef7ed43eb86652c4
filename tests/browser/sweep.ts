/** Whether every case is tried: in `npm run test:sweep`. What all charts have alike is tried in two of them every day. */
export const IS_WHOLE = process.env.SWEEP === 'whole';

/**
 * The cases of a sweep over sizes, languages or charts. `npm test` tries those in which most readers meet what is tested, so that it ends
 * within its time on two cores; `npm run test:sweep` tries all of them.
 */
export function sweep<T>(all: readonly T[], isDaily: (item: T, index: number) => boolean): readonly T[] {
  return IS_WHOLE ? all : all.filter(isDaily);
}
