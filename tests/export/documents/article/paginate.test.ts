import { describe, expect, it } from 'vitest';
import { paginate, type Row } from '../../../../src/export/documents/article/paginate.ts';

/** A row as high as a line of 10, unless it says more. */
const row = (more: Partial<Row> = {}): Row => ({
  height: 10,
  before: 0,
  keepsNext: false,
  notes: [],
  draw: () => '',
  ...more,
});
const lines = (count: number) => Array.from({ length: count }, () => row());
/** A page of ten lines, of which notes take one each. */
const room = { height: 100, heightOfNotes: (notes: readonly number[]) => 10 * notes.length };
const countOf = (rows: readonly Row[]) => paginate(rows, room).map((page) => page.rows.length);

describe('an article on pages', () => {
  it('fills a page before it turns to the next', () => {
    expect(countOf(lines(23))).toEqual([10, 10, 3]);
  });

  it('takes a heading along to the page of what it stands over', () => {
    expect(countOf([...lines(9), row({ keepsNext: true }), ...lines(2)])).toEqual([9, 3]);
  });

  it('says the names of columns anew above rows that go on on the next page', () => {
    const names = row({ height: 5 });
    const rows = [
      row({ height: 5, keepsNext: true }),
      row(),
      ...lines(11).map((line) => ({ ...line, head: names })),
    ];
    const pages = paginate(rows, room);
    expect(pages.map((page) => page.rows.length)).toEqual([10, 4]);
    expect(pages[1]?.rows[0]?.row).toBe(names);
    expect(pages[1]?.rows[1]?.y).toBe(5);
  });

  it('leaves the free space above a row out where a page begins with it', () => {
    const [, second] = paginate([...lines(10), row({ before: 30 }), row({ before: 5 })], room);
    expect(second?.rows.map(({ y }) => y)).toEqual([0, 15]);
  });

  it('shrinks a picture no further than it bears, and only where it would leave the page', () => {
    const picture = row({ height: 60, least: 40 });
    const fits = paginate([...lines(4), picture], room);
    expect(fits[0]?.rows.at(-1)?.height).toBe(60);
    const shrinks = paginate([...lines(5), picture], room);
    expect(shrinks.map(({ rows }) => rows.length)).toEqual([6]);
    expect(shrinks[0]?.rows.at(-1)?.height).toBe(50);
    const turns = paginate([...lines(7), picture], room);
    expect(turns.map(({ rows }) => rows.length)).toEqual([7, 1]);
    expect(turns[1]?.rows[0]?.height).toBe(60);
  });

  it('makes pictures smaller rather than leave a few lines alone on the last page', () => {
    const picture = row({ height: 60, least: 40 });
    const saved = paginate([picture, ...lines(5)], room);
    expect(saved.map(({ rows }) => rows.length)).toEqual([6]);
    expect(saved[0]?.rows[0]?.height).toBeLessThanOrEqual(50);
    // Three lines more are more than a picture can give.
    expect(countOf([picture, ...lines(7)])).toEqual([5, 3]);
  });

  it('keeps room at the foot of a page for what it cites, once for each source', () => {
    const pages = paginate([row({ notes: [2] }), row({ notes: [1, 2] }), ...lines(9)], room);
    expect(pages.map(({ rows }) => rows.length)).toEqual([8, 3]);
    expect(pages.map(({ notes }) => notes)).toEqual([[1, 2], []]);
  });

  it('turns the page for a line whose note has no room left', () => {
    const pages = paginate([...lines(9), row({ notes: [1] })], room);
    expect(pages.map(({ notes }) => notes)).toEqual([[], [1]]);
  });

  it('breaks what belongs together only where it is higher than a page', () => {
    const table = Array.from({ length: 13 }, (_, at) => row({ keepsNext: at < 12 }));
    expect(countOf([row(), ...table])).toEqual([1, 10, 3]);
  });
});
