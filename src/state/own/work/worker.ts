import { orderRows, ranksOf } from '../../../model/own/explore/order.ts';
import { createPlacingGround, problemOf, readList } from '../../../model/own/job.ts';
import { readColumn } from '../../../model/own/kept/column-values.ts';
import { rowsInArea, rowsWithText } from '../../../model/own/kept/filters.ts';
import { indexPlaces } from '../../../model/own/kept/place-index.ts';
import { type RowSet, unite } from '../../../model/own/kept/row-set.ts';
import { type Placement, placeRows } from '../../../model/own/meaning/place-rows.ts';
import { nearColumnsOf } from '../../../model/own/near/near-columns.ts';
import { compareTables } from '../../../model/own/newer/compare-tables.ts';
import type { PackedText } from '../../../model/own/reading/packed-text.ts';
import type { OwnTable } from '../../../model/own/reading/table.ts';
import { at } from '../../../model/typed.ts';
import { ProjectFault, unpackProject } from '../project/project-file.ts';
import type {
  CompareOrder,
  GivenColumn,
  JobAnswer,
  JobQuestion,
  SortOrder,
  TextOrder,
  WantedColumn,
} from './job-messages.ts';

const tell = (answer: JobAnswer<unknown>, hand: Transferable[] = []) =>
  self.postMessage(answer, { transfer: hand });

/** The buffers of what is handed over to the page, instead of being copied. */
const buffersOfText = ({ bytes, starts }: PackedText): Transferable[] => [bytes.buffer, starts.buffer];
const buffersOfTable = ({ columns, numbers }: OwnTable): Transferable[] => [
  numbers.buffer,
  ...columns.flatMap(buffersOfText),
];
const buffersOfPlacement = ({ lngs, lats, by, reasons, countries }: Placement): Transferable[] =>
  [lngs, lats, by, reasons, countries].map(({ buffer }) => buffer);

let give: ((column: PackedText) => void) | null = null;

/** Asks the page for a column; one at a time. */
const columnOf = (wants: WantedColumn): Promise<PackedText> =>
  new Promise((resolve) => {
    give = resolve;
    tell({ wants });
  });

async function rowsOfText({ query, columns, rows }: TextOrder): Promise<RowSet> {
  const sets: RowSet[] = [];
  for (let column = 0; column < columns; column++)
    sets.push(rowsWithText(await columnOf({ of: 'before', column }), rows, query));
  return unite(sets, rows);
}

function sort(order: SortOrder): Uint32Array<ArrayBuffer> {
  const { rows, descending } = order;
  if (order.by === 'numbers') return orderRows(rows, (row) => at(order.numbers, row), descending);
  const { compare } = new Intl.Collator(order.language, { numeric: true, sensitivity: 'variant' });
  const ranks = ranksOf(order.names, compare);
  return orderRows(rows, (row) => at(ranks, at(order.codes, row)), descending);
}

const compare = ({ before, after, nameColumn }: CompareOrder) =>
  compareTables(
    { ...before, column: (column) => columnOf({ of: 'before', column }) },
    { ...after, column: (column) => columnOf({ of: 'after', column }) },
    nameColumn,
    (share) => tell({ share }),
  );

async function openProject(file: Blob): Promise<void> {
  try {
    const project = unpackProject(new Uint8Array(await file.arrayBuffer()), (share) => tell({ share }));
    tell(
      { done: { project } },
      project.lists.flatMap(({ table, placement }) => [
        ...buffersOfTable(table),
        ...buffersOfPlacement(placement),
      ]),
    );
  } catch (fault) {
    if (!(fault instanceof ProjectFault)) throw fault;
    tell({ done: { problem: fault.problem } });
  }
}

async function answer(question: JobQuestion): Promise<void> {
  switch (question.job) {
    case 'read': {
      const list = await readList(question.file, question.order, (share) => tell({ share }));
      return tell({ done: list }, buffersOfTable(list.table));
    }
    case 'place': {
      const placement = placeRows(question.order.list, createPlacingGround(question.order));
      return tell({ done: placement }, buffersOfPlacement(placement));
    }
    case 'join': {
      const columns = nearColumnsOf(question.order);
      return tell({ done: columns }, [...buffersOfText(columns.site), ...buffersOfText(columns.km)]);
    }
    case 'column': {
      const { texts, type, as, rows } = question.order;
      const read = readColumn(texts, type, as, rows);
      return tell({ done: read }, [read.kind === 'codes' ? read.codes.codes.buffer : read.values.buffer]);
    }
    case 'text':
      return tell({ done: await rowsOfText(question.order) });
    case 'area':
      return tell({ done: rowsInArea(question.order, question.order.area) });
    case 'index': {
      const bytes = indexPlaces(question.order);
      return tell({ done: bytes }, [bytes]);
    }
    case 'sort': {
      const rows = sort(question.order);
      return tell({ done: rows }, [rows.buffer]);
    }
    case 'compare': {
      const changes = await compare(question.order);
      return tell({ done: changes }, [changes.rowsBefore.buffer]);
    }
    case 'project':
      return openProject(question.file);
  }
}

/* Does away from the page what would hold it up; whoever does not want to wait ends it. */
self.onmessage = ({ data }: MessageEvent<JobQuestion | GivenColumn>) => {
  if ('given' in data) return give?.(data.given);
  answer(data).catch((fault: unknown) => tell({ problem: problemOf(fault), detail: String(fault) }));
};
