/** The name of the script that answers without a network: beside the page, so that it may answer for all of the page's folder. */
export const WORKER_FILE = 'service-worker.js';

/** The channel on which the worker tells how far it is; of each folder of a host its own. */
export const channelOf = (scope: string): string => `auspices-copy:${scope}`;

/** What the worker tells while it keeps a copy. */
export type CopyNews =
  | { readonly kind: 'kept'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly why: CopyFault };

/** Why no copy could be kept: no room, or files that did not come or are not those of one edition. */
export type CopyFault = 'room' | 'files';

/** What the page asks of a worker that waits: to take over, which it does for a single window only. */
export const TAKE_OVER = 'take-over';

/** How many other windows of the atlas are open, which a worker that takes over would pull the files from under. */
export interface TakeOverAnswer {
  readonly others: number;
}
