import { useCallback, useEffect, useRef, useState } from 'react';
import { problemOf, type ReadList } from '../../model/own/job.ts';
import type { ReadingProblem } from '../../model/own/reading/fault.ts';
import type { ReadingOrder } from '../../model/own/reading/read-file.ts';
import { readInWorker } from '../../state/own/work/run-job.ts';

/** A file, or what was pasted, with the name that the reader knows it by. */
export interface Brought {
  readonly name: string;
  readonly file: Blob;
}

/** How far a file has come that was brought. */
export type ImportState =
  | { readonly step: 'choose' }
  | { readonly step: 'reading'; readonly brought: Brought; readonly share: number }
  | {
      readonly step: 'failed';
      readonly brought: Brought;
      readonly order: ReadingOrder;
      /** Null where it is not the file's fault. */
      readonly problem: ReadingProblem | null;
    }
  | {
      readonly step: 'review';
      readonly brought: Brought;
      readonly order: ReadingOrder;
      readonly read: ReadList;
    };

const CHOOSE: ImportState = { step: 'choose' };

/** Reads what the reader brings, one file at a time; a new one, or leaving, ends the reading of the last. */
export function useImport() {
  const [state, setState] = useState<ImportState>(CHOOSE);
  const control = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    control.current?.abort();
    control.current = null;
    setState(CHOOSE);
  }, []);
  useEffect(() => () => control.current?.abort(), []);
  const read = useCallback((brought: Brought, order: ReadingOrder = {}) => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setState({ step: 'reading', brought, share: 0 });
    readInWorker(brought.file, order, own.signal, (share) =>
      setState({ step: 'reading', brought, share }),
    ).then(
      (list) => setState({ step: 'review', brought, order, read: list }),
      (fault: unknown) => {
        if (!own.signal.aborted) setState({ step: 'failed', brought, order, problem: problemOf(fault) });
      },
    );
  }, []);
  return { state, read, cancel };
}
