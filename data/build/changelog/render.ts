import type { Edition } from '../../../src/model/catalog/edition.ts';
import { TABLE_IDS, type TableId } from '../../../src/model/catalog/edition-file.ts';
import { TABLES } from '../reading/tables.ts';
import { type CellChange, countCells, type TableDifference } from './compare.ts';

/** Rows named at most in one list, and cells shown of one column. */
const MOST_ROWS = 60;
const MOST_CELLS = 3;

/** Characters of a cell that are shown. */
const SHOWN = 70;

const number = new Intl.NumberFormat('en-GB');

const counted = (count: number, one: string, many = `${one}s`) =>
  `${number.format(count)} ${count === 1 ? one : many}`;

const heading = ({ edition, compiled }: Edition) => `## ${edition} (${compiled})`;

/** A cell as it is shown: short, and without a meaning of its own in Markdown. */
function shown(cell: string): string {
  if (cell === '') return 'empty';
  const characters = [...cell];
  const short = characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : cell;
  return `“${short.replace(/[\\`*_<>[\]|]/g, '\\$&')}”`;
}

function rowsLine(what: string, rows: TableDifference['added']): readonly string[] {
  if (rows.length === 0) return [];
  const named = rows.slice(0, MOST_ROWS).map(({ key, name }) => `\`${key}\`${name ? ` ${name}` : ''}`);
  const rest = rows.length > MOST_ROWS ? [`and ${number.format(rows.length - MOST_ROWS)} more`] : [];
  return [`- ${counted(rows.length, 'row')} ${what}: ${[...named, ...rest].join('; ')}`];
}

function cellsLine(column: string, changes: readonly CellChange[], isNew: boolean): string {
  const { filled, changed, emptied } = countCells(changes);
  const counts = [
    [filled, 'filled'],
    [changed, 'changed'],
    [emptied, 'emptied'],
  ] as const;
  const said = counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${number.format(count)} ${what}`);
  const examples = changes
    .slice(0, MOST_CELLS)
    .map(({ key, before, after }) =>
      isNew ? `\`${key}\` ${shown(after)}` : `\`${key}\` ${shown(before)} → ${shown(after)}`,
    );
  return `- \`${column}\`${isNew ? ' (new)' : ''}: ${said.join(', ')}. First: ${examples.join('; ')}`;
}

function tableSection(table: TableId, difference: TableDifference): string {
  const { rows, rowsBefore, added, removed, columnsAdded, columnsRemoved, cells } = difference;
  const { file } = TABLES[table];
  if (rowsBefore === null) {
    const held = rows === 0 ? ', empty as yet' : ` with ${counted(rows, 'row')}`;
    return `### ${file}\n\n- A new table${held}.`;
  }
  const unfilled = columnsAdded.filter((column) => !cells.has(column));
  return [
    `### ${file}: ${counted(rows, 'row')}, ${number.format(rowsBefore)} before`,
    '',
    ...rowsLine('added', added),
    ...rowsLine('removed', removed),
    ...columnsRemoved.map((column) => `- \`${column}\`: the column is gone`),
    ...unfilled.map((column) => `- \`${column}\` (new): no cell of a row that was there before`),
    ...[...cells].map(([column, changes]) => cellsLine(column, changes, columnsAdded.includes(column))),
  ].join('\n');
}

/** The entry of an edition: table by table what is another than in the edition before. */
export function renderEntry(
  edition: Edition,
  before: Edition,
  differences: ReadonlyMap<TableId, TableDifference>,
): string {
  const same = TABLE_IDS.filter((table) => !differences.has(table)).map((table) => TABLES[table].file);
  return [
    heading(edition),
    `Compared with ${before.edition} (${before.compiled}).`,
    ...[...differences].map(([table, difference]) => tableSection(table, difference)),
    ...(same.length > 0 ? [`The same as before: ${same.join(', ')}.`] : []),
  ].join('\n\n');
}

/** The entry of an edition with which there is none to compare. */
export function renderFirst(edition: Edition): string {
  return `${heading(edition)}\n\nThe first edition with a number.`;
}

const TITLE = `# Changes of the data

Written by \`npm run data:changelog\`, which compares the tables with those of the edition before. Not to be edited.`;

/** The entries of a changelog, the newest first. */
const entriesOf = (changelog: string) =>
  changelog
    .split(/^(?=## )/m)
    .slice(1)
    .map((entry) => entry.trim());

const isOf =
  ({ edition }: Edition) =>
  (entry: string) =>
    entry.startsWith(`## ${edition} (`);

/** The number of the edition that a changelog tells of first; null where it has no entry. */
export function newestOf(changelog: string): string | null {
  return /^## (\S+) \(/m.exec(changelog)?.[1] ?? null;
}

/** A changelog with the entry of the present edition at its top, in the place of an older one of the same edition. */
export function putEntry(changelog: string, entry: string, present: Edition, before: Edition): string {
  const older = entriesOf(changelog).filter((known) => !isOf(present)(known));
  const first = older.some(isOf(before)) ? [] : [renderFirst(before)];
  return `${[TITLE, entry, ...first, ...older].join('\n\n')}\n`;
}
