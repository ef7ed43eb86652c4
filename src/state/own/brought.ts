import { createStore, useStore } from 'zustand';

/** What a reader has dropped on the page and what is not read yet. */
export interface Dropped {
  /** Read one after the other. */
  readonly files: readonly File[];
  /** To be looked at before it is read. */
  readonly text: string;
  /** The name of a folder, whose files must be dropped themselves. */
  readonly folder: string;
}

interface Brought {
  readonly dropped: Dropped;
  /** How many windows are open that read what is dropped. */
  readonly readers: number;
}

const NOTHING: Dropped = { files: [], text: '', folder: '' };

const brought = createStore<Brought>(() => ({ dropped: NOTHING, readers: 0 }));

/** Puts what was dropped behind the files that wait. */
export const drop = ({ files, text, folder }: Dropped): void =>
  brought.setState(({ dropped }) => ({
    dropped: { files: [...dropped.files, ...files], text, folder },
  }));

/** Takes the file that is next; what else was dropped with it was for the eyes only, and has been seen. */
export function takeFile(): File | undefined {
  const [first, ...files] = brought.getState().dropped.files;
  brought.setState({ dropped: { ...NOTHING, files } });
  return first;
}

/** Forgets what waits. */
export const forgetDropped = (): void => brought.setState({ dropped: NOTHING });

/** What was dropped and is not read yet. */
export const useDropped = (): Dropped => useStore(brought, ({ dropped }) => dropped);

/** Whether a window is wanted that reads what was dropped, because none is open. */
export const useIsReaderWanted = (): boolean =>
  useStore(
    brought,
    ({ dropped, readers }) =>
      readers === 0 && (dropped.files.length > 0 || dropped.text !== '' || dropped.folder !== ''),
  );

/** Says that a window is open that reads what is dropped; returns what says that it is closed, and that nothing waits any more. */
export function beginReader(): () => void {
  brought.setState(({ readers }) => ({ readers: readers + 1 }));
  return () => brought.setState(({ readers }) => ({ readers: readers - 1, dropped: NOTHING }));
}
