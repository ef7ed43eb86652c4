import { Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';

/** A chart's numbers as a table: heads of columns, then rows of text. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * What every chart has: a title that says its finding, units, source, and its numbers as a real table, which
 * whoever does not see the picture finds in its place and anyone can switch to.
 */
export function ChartFrame(props: {
  name: string;
  finding: string;
  unit: string;
  source: string;
  table: ChartTable;
  children: ReactNode;
}) {
  const { name, finding, unit, source, table, children } = props;
  const { charts } = useI18n().messages;
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="chart-frame" aria-label={name}>
      <header>
        <h3>{finding}</h3>
        <p className="small faint">{unit}</p>
        <button
          type="button"
          className="icon-button"
          aria-pressed={asTable}
          aria-label={charts.fields.showTable}
          title={charts.fields.showTable}
          onClick={() => setAsTable(!asTable)}
        >
          <Table2 size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </header>
      <div className="chart-body" hidden={asTable}>
        {children}
      </div>
      <div className={asTable ? 'chart-table' : 'visually-hidden'}>
        <table>
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([head, ...cells]) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  <td key={table.columns[index + 1]} className="tabular">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <footer className="small faint">{source}</footer>
    </section>
  );
}
