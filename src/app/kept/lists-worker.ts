import type { PackedText } from '../../model/own/reading/packed-text.ts';
import type { GivenColumn, JobAnswer } from '../../state/own/work/job-messages.ts';
import { createIndexedLists } from './indexed-lists.ts';
import { answerFromShelf, type ShelfQuestion } from './lists-work.ts';

/* Writes long lists into the browser's database and reads them, both of which would hold up the page. The page itself tells other windows. */

const shelf = createIndexedLists({ ring: () => {}, hear: () => () => {} });

const tell = (answer: JobAnswer<unknown>, hand: Transferable[] = []) =>
  self.postMessage(answer, { transfer: hand });

let give: ((column: PackedText) => void) | null = null;

/** Asks the page for a column; one at a time. */
const columnOf = (column: number): Promise<PackedText> =>
  new Promise((resolve) => {
    give = resolve;
    tell({ wants: { of: 'before', column } });
  });

self.onmessage = ({ data }: MessageEvent<ShelfQuestion | GivenColumn>) => {
  if ('given' in data) return give?.(data.given);
  answerFromShelf(shelf, data, columnOf).then(
    ({ done, hand }) => tell({ done }, hand),
    (fault: unknown) => tell({ problem: null, detail: String(fault) }),
  );
};
