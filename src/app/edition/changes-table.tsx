import { aboutTexts } from '../../i18n/about.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { EditionFile, TableChanges } from '../../model/catalog/edition-file.ts';
import { WideTable } from '../../ui/wide-table.tsx';

/** What is counted against the edition before. */
const COLUMNS = ['added', 'removed', 'filled', 'changed', 'emptied', 'columns'] as const;

const numbersOf = (change: TableChanges) =>
  COLUMNS.map((column) => (column === 'columns' ? change.columns.length : change[column]));

/** How much of each table is another than in the edition before; nothing where there was none. */
export function ChangesTable({ previous, changes }: Pick<EditionFile, 'previous' | 'changes'>) {
  const { formats } = useI18n();
  const { changes: text, tables } = useTexts(aboutTexts);
  if (previous === null) return null;
  const title = text.title(previous);
  if (changes.length === 0) {
    return (
      <>
        <h3>{title}</h3>
        <p>{text.none}</p>
      </>
    );
  }
  return (
    <>
      <h3>{title}</h3>
      <WideTable className="about-table" label={title}>
        <thead>
          <tr>
            <td />
            {(['rows', ...COLUMNS] as const).map((column) => (
              <th key={column} scope="col">
                {text.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.table}>
              <th scope="row">
                {tables[change.table]}
                {change.before === null && <span className="faint"> ({text.newTable})</span>}
              </th>
              <td className="tabular">{formats.count(change.rows)}</td>
              {numbersOf(change).map((value, place) => (
                <td key={COLUMNS[place]} className="tabular">
                  {change.before === null ? '–' : formats.count(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
