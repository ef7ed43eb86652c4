import type { PlacingOrder, ReadList } from '../../model/own/job.ts';
import type { ColumnRead } from '../../model/own/kept/column-values.ts';
import type { Placement } from '../../model/own/meaning/place-rows.ts';
import type { NearColumns, NearOrder } from '../../model/own/near/near-columns.ts';
import { ReadingFault } from '../../model/own/reading/fault.ts';
import type { ReadingOrder } from '../../model/own/reading/read-file.ts';
import type { ColumnsOrder, JobAnswer, JobQuestion } from './job-messages.ts';

function run<Done>(
  question: JobQuestion,
  signal: AbortSignal,
  onProgress: (share: number) => void = () => {},
): Promise<Done> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal.addEventListener('abort', () => end(() => reject(signal.reason)));
    worker.onmessage = ({ data }: MessageEvent<JobAnswer<Done>>) => {
      if ('share' in data) onProgress(data.share);
      else if ('done' in data) end(() => resolve(data.done));
      else end(() => reject(data.problem ? new ReadingFault(data.problem) : new Error(data.detail)));
    };
    worker.onerror = () => end(() => reject(new Error('The worker that reads lists could not go on')));
    worker.postMessage(question);
  });
}

/** Reads a file in a worker, which is ended when the signal says so. Rejects with a `ReadingFault`, or with any other fault. */
export const readInWorker = (
  file: Blob,
  order: ReadingOrder,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ReadList> => run({ job: 'read', file, order }, signal, onProgress);

/** Places the rows of a list in a worker, which is ended when the signal says so. */
export const placeInWorker = (order: PlacingOrder, signal: AbortSignal): Promise<Placement> =>
  run({ job: 'place', order }, signal);

/** Finds the nearest site of each row in a worker, which is ended when the signal says so. */
export const joinInWorker = (order: NearOrder, signal: AbortSignal): Promise<NearColumns> =>
  run({ job: 'join', order }, signal);

/** Reads columns as what they are in a worker, which is ended when the signal says so. */
export const readColumnsInWorker = (
  order: ColumnsOrder,
  signal: AbortSignal,
): Promise<readonly ColumnRead[]> => run({ job: 'columns', order }, signal);
