import { memo } from 'react';
import { useApp } from '../../../state/use-app.ts';
import { type Referent, touches } from '../../../state/view/referent.ts';
import { TINTS } from '../classes.ts';
import type { Head, MatrixLayout } from '../layout.ts';
import { referentOfCountries } from '../referent.ts';

/** Cells beyond which moving each of them to its new place is no help to the eye and a burden to the machine. */
const MOST_MOVING = 900;

/** A quiet stroke through the cells that would join a country to itself. */
function diagonalOf({ rows, columns, cell }: MatrixLayout): string {
  return rows
    .flatMap((row) => {
      const column = columns.find(({ index }) => index === row.index);
      return column ? [`M${column.at} ${row.at}l${cell.width - 1} ${cell.height - 1}`] : [];
    })
    .join('');
}

/** The tinted cells; where links are stated beside shared networks, with a dot. They answer as one, see `MatrixPointer`. */
export const MatrixCells = memo(function MatrixCells(props: { still: boolean; layout: MatrixLayout }) {
  const { layout, still } = props;
  const { cells, cell } = layout;
  const moving = !still && cells.length <= MOST_MOVING;
  const [width, height] = [Math.max(1, cell.width - 1), Math.max(1, cell.height - 1)];
  return (
    <g>
      <path className="chart-rule" d={diagonalOf(layout)} />
      {cells.map(({ key, x, y, tint, hasLinks, faint }) => (
        <g
          key={key}
          className={moving ? 'chart-moving' : undefined}
          style={{ transform: `translate(${x}px, ${y}px)` }}
          opacity={faint ? 0.3 : undefined}
        >
          <rect width={width} height={height} fill="var(--ink)" fillOpacity={TINTS[tint]} />
          {hasLinks && (
            <circle
              cx={width / 2}
              cy={height / 2}
              r={Math.min(3, height * 0.17)}
              className="matrix-on"
              data-tint={tint}
            />
          )}
        </g>
      ))}
    </g>
  );
});

const isLit = ({ partner }: Head, pointed: Referent | null) =>
  pointed !== null && touches(referentOfCountries(partner.country), pointed);

/** Bands along the rows and columns of the countries that are pointed at, here or in any other view. */
export function MatrixBands({ layout }: { layout: MatrixLayout }) {
  const pointed = useApp((state) => state.pointed);
  const { rows, columns, left, top, cell } = layout;
  const [width, height] = [columns.length * cell.width, rows.length * cell.height];
  return (
    <g className="matrix-bands">
      {rows
        .filter((row) => isLit(row, pointed))
        .map(({ place, at }) => (
          <rect key={`row ${place}`} x={left} y={at} width={width} height={cell.height} />
        ))}
      {columns
        .filter((column) => isLit(column, pointed))
        .map(({ place, at }) => (
          <rect key={`column ${place}`} x={at} y={top} width={cell.width} height={height} />
        ))}
    </g>
  );
}
