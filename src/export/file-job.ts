/** What watches over a file that is being made. */
export interface FileJob {
  /** Aborted where the reader cancels. */
  readonly signal: AbortSignal;
  /** How much is done, 0…1. */
  readonly onProgress: (share: number) => void;
}

/** Longest that work goes on without giving the page a chance to draw and to listen, in milliseconds. */
const STRETCH = 12;

/** How long a page that is not shown is waited for, in milliseconds: it draws no frames. */
const HIDDEN_WAIT = 60;

/** Lets the page draw and listen, then goes on. Error: `AbortError`, where the reader has cancelled. */
export async function breathe({ signal }: Pick<FileJob, 'signal'>): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, HIDDEN_WAIT);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
  signal.throwIfAborted();
}

/** Maps a list in stretches of a few milliseconds, between which the page lives on; tells how far it has come. */
export async function mapSteadily<Item, Result>(
  items: readonly Item[],
  job: FileJob,
  map: (item: Item) => Result,
  pause: (job: FileJob) => Promise<void> = breathe,
): Promise<Result[]> {
  const results: Result[] = [];
  let start = performance.now();
  for (const item of items) {
    results.push(map(item));
    if (performance.now() - start < STRETCH) continue;
    job.onProgress(results.length / items.length);
    await pause(job);
    start = performance.now();
  }
  job.signal.throwIfAborted();
  return results;
}
