import { at } from '../../model/typed.ts';
import { breathe, type FileJob } from '../file-job.ts';

/** Longest that work goes on without giving the page a chance to draw and to listen, in milliseconds. */
const STRETCH = 12;

/** The clock is looked at after so many rows. */
const ROWS = 256;

/**
 * Visits rows in stretches of a few milliseconds, between which the page lives on; ends where a visit says that it needs no more. Error:
 * `AbortError`, where the reader cancels.
 */
export async function eachSteadily(
  rows: Uint32Array,
  job: FileJob,
  visit: (row: number, index: number) => boolean | undefined,
  tell: (share: number) => void = () => {},
): Promise<void> {
  let start = performance.now();
  for (let index = 0; index < rows.length; index++) {
    if (visit(at(rows, index), index) === false) return;
    if (index % ROWS !== ROWS - 1 || performance.now() - start < STRETCH) continue;
    tell((index + 1) / rows.length);
    await breathe(job);
    start = performance.now();
  }
  job.signal.throwIfAborted();
}
