import type { PackedText } from '../../model/own/reading/packed-text.ts';
import { propertiesOf } from '../../model/typed.ts';
import type { ListShelf } from '../../state/own/keeping/list-shelf.ts';
import type { OwnSaved } from '../../state/own/own-list.ts';

/** What the worker that keeps lists is asked. */
export type ShelfQuestion =
  | { readonly do: 'list' }
  | { readonly do: 'read'; readonly id: string }
  /** To keep a list whole, whose columns are asked for one by one: to copy all of them at once holds up the page. */
  | {
      readonly do: 'keep';
      readonly saved: OwnSaved;
      readonly columns: number;
      readonly revision: number | null;
    };

/** What the worker tells, and the buffers that are handed over with it, instead of being copied. */
interface Told {
  readonly done: unknown;
  readonly hand: ArrayBuffer[];
}

/** The buffers of all arrays within what was read. */
function buffersWithin(value: unknown, found: Set<ArrayBuffer> = new Set()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(propertiesOf(value))) buffersWithin(each, found);
  }
  return found;
}

/** Answers a question from the shelf itself, away from the page. */
export async function answerFromShelf(
  shelf: ListShelf,
  question: ShelfQuestion,
  columnOf: (column: number) => Promise<PackedText>,
): Promise<Told> {
  if (question.do === 'keep') {
    const { saved, revision } = question;
    const columns: PackedText[] = [];
    for (let column = 0; column < question.columns; column++) columns.push(await columnOf(column));
    const whole = { ...saved, table: { ...saved.table, columns } };
    return { done: await shelf.keep(whole, 'all', revision), hand: [] };
  }
  const done = question.do === 'list' ? await shelf.list() : await shelf.read(question.id);
  return { done, hand: [...buffersWithin(done)] };
}
