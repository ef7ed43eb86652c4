import { createPlacingGround, problemOf, type ReadList, readList } from '../../model/own/job.ts';
import { type ColumnRead, readColumn } from '../../model/own/kept/column-values.ts';
import { type Placement, placeRows } from '../../model/own/meaning/place-rows.ts';
import { type NearColumns, nearColumnsOf } from '../../model/own/near/near-columns.ts';
import type { JobAnswer, JobQuestion } from './job-messages.ts';

const tell = (
  answer: JobAnswer<ReadList | Placement | NearColumns | readonly ColumnRead[]>,
  hand: Transferable[] = [],
) => self.postMessage(answer, { transfer: hand });

async function answer(question: JobQuestion): Promise<void> {
  if (question.job === 'place') {
    const placement = placeRows(question.order.list, createPlacingGround(question.order));
    const { lngs, lats, by, reasons, countries } = placement;
    tell({ done: placement }, [lngs.buffer, lats.buffer, by.buffer, reasons.buffer, countries.buffer]);
    return;
  }
  if (question.job === 'join') {
    const columns = nearColumnsOf(question.order);
    const { site, km } = columns;
    tell({ done: columns }, [site.bytes.buffer, site.starts.buffer, km.bytes.buffer, km.starts.buffer]);
    return;
  }
  if (question.job === 'columns') {
    const { columns, rows } = question.order;
    const reads = columns.map(({ texts, type }) => readColumn(texts, type, rows));
    tell(
      { done: reads },
      reads.map((read) => (read.kind === 'codes' ? read.codes.codes.buffer : read.values.buffer)),
    );
    return;
  }
  const list = await readList(question.file, question.order, (share) => tell({ share }));
  const { columns, numbers } = list.table;
  tell({ done: list }, [
    numbers.buffer,
    ...columns.flatMap(({ bytes, starts }) => [bytes.buffer, starts.buffer]),
  ]);
}

/* Reads and places lists away from the page; whoever does not want to wait ends it. */
self.onmessage = ({ data }: MessageEvent<JobQuestion>) => {
  answer(data).catch((fault: unknown) => tell({ problem: problemOf(fault), detail: String(fault) }));
};
