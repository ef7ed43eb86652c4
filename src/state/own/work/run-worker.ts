import { ReadingFault } from '../../../model/own/reading/fault.ts';
import type { PackedText } from '../../../model/own/reading/packed-text.ts';
import { startWorker } from '../../start-worker.ts';
import type { GivenColumn, JobAnswer, WantedColumn } from './job-messages.ts';

/** What a job is given besides its question. */
export interface Given {
  readonly onProgress?: (share: number) => void;
  /** Gives the columns that it asks for. */
  readonly column?: (wanted: WantedColumn) => PackedText;
}

/** The signal of what nobody gives up. */
export const NEVER = new AbortController().signal;

/** Asks a worker by the address of its script, which ends with its answer. Rejects with a `ReadingFault`, or with any other fault. */
export function runWorker<Done>(
  address: string,
  question: unknown,
  signal: AbortSignal,
  { onProgress = () => {}, column }: Given = {},
): Promise<Done> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = startWorker(address);
    const abort = () => end(() => reject(signal.reason));
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', abort);
      worker.terminate();
      settle();
    };
    signal.addEventListener('abort', abort);
    worker.onmessage = ({ data }: MessageEvent<JobAnswer<Done>>) => {
      if ('share' in data) onProgress(data.share);
      else if ('wants' in data) {
        if (column) worker.postMessage({ given: column(data.wants) } satisfies GivenColumn);
      } else if ('done' in data) end(() => resolve(data.done));
      else end(() => reject(data.problem ? new ReadingFault(data.problem) : new Error(data.detail)));
    };
    const fail = () => end(() => reject(new Error('The worker that reads lists could not go on')));
    worker.onerror = fail;
    worker.onmessageerror = fail;
    worker.postMessage(question);
  });
}
