import { memo } from 'react';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Cell, ChartColumn, ChartTable } from './table.ts';

/** A chart's numbers as a real table, which renders only with another table: for whoever does not see the picture and for anyone who wants the numbers. */
export const ChartDataTable = memo(function ChartDataTable(props: { name: string; table: ChartTable }) {
  const { name, table } = props;
  const { formats } = useI18n();
  const { unknown } = useTexts(frameTexts);
  const read = (cell: Cell | undefined, column: ChartColumn | undefined) => {
    if (cell === null || cell === undefined) return unknown;
    if (typeof cell === 'string') return cell;
    return column?.format ? column.format(cell) : formats.measure(cell);
  };
  const { columns, rows } = table;
  return (
    <table>
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          {columns.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells], row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity than their place; nothing in them has state.
          <tr key={row}>
            <th scope="row">{read(head, columns[0])}</th>
            {cells.map((cell, index) => {
              const column = columns[index + 1];
              return (
                <td key={column?.label} data-text={typeof cell === 'string' || undefined}>
                  {read(cell, column)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
