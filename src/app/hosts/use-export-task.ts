import { useCallback, useEffect, useRef, useState } from 'react';
import { saveFile } from '../../export/download.ts';
import type { FileJob } from '../../export/file-job.ts';
import { report } from '../../state/problems.ts';

/** How far the file is that was asked for last. */
export type ExportTask =
  | { readonly status: 'idle' | 'cancelled' }
  | { readonly status: 'running'; readonly name: string; readonly share: number }
  | { readonly status: 'done'; readonly file: string }
  | { readonly status: 'failed'; readonly name: string; readonly problem: unknown };

/** A file that is to be made: the name of its format, its own name, and how. */
export interface ExportOrder {
  readonly name: string;
  readonly file: string;
  readonly build: (job: FileJob) => Promise<Blob>;
}

/** How long a file that was saved is told of, in milliseconds. */
const TOLD_FOR = 8000;

/** Makes one file at a time: progress, cancelling, and what became of it. A new order cancels the one before. */
export function useExportTask() {
  const [task, setTask] = useState<ExportTask>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  useEffect(() => {
    if (task.status !== 'done' && task.status !== 'cancelled') return;
    const timer = setTimeout(() => setTask({ status: 'idle' }), TOLD_FOR);
    return () => clearTimeout(timer);
  }, [task]);
  const run = useCallback(async ({ name, file, build }: ExportOrder) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const isCurrent = () => running.current === controller;
    setTask({ status: 'running', name, share: 0 });
    const { signal } = controller;
    try {
      const blob = await build({
        signal,
        onProgress: (share) => isCurrent() && !signal.aborted && setTask({ status: 'running', name, share }),
      });
      signal.throwIfAborted();
      saveFile(file, blob);
      if (isCurrent()) setTask({ status: 'done', file });
    } catch (problem) {
      if (!signal.aborted) report(problem);
      if (isCurrent())
        setTask(signal.aborted ? { status: 'cancelled' } : { status: 'failed', name, problem });
    }
  }, []);
  const dismiss = useCallback(() => setTask({ status: 'idle' }), []);
  return { task, run, cancel, dismiss };
}
