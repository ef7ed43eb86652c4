import { useCallback, useMemo, useRef, useState } from 'react';
import { useActions } from '../../../state/use-app.ts';
import type { Filters } from '../../../state/view/view.ts';
import { ChartSvg } from '../../frame/svg.tsx';
import type { ChartSize } from '../../frame/table.ts';
import { type Head, layoutMatrix, type Offset, scaleHeight } from '../layout.ts';
import type { Ties } from '../ties/ties.ts';
import type { MatrixWords } from '../words.ts';
import { MatrixBands, MatrixCells } from './cells.tsx';
import { MatrixGroups, MatrixHeads } from './heads.tsx';
import { type CellAt, reachPosition } from './move-cell.ts';
import { MatrixPointer } from './pointer.tsx';
import type { RowsChoice } from './rows.ts';
import { MatrixScale } from './scale.tsx';
import { MatrixScroll } from './scroll.tsx';

const START: Offset = { row: 0, column: 0 };

/**
 * The matrix of countries. Where all of them are asked for, only the part in sight is drawn and the box is scrolled by
 * whole cells, so that names and codes stay beside it.
 */
export function CountryMatrix(props: {
  size: ChartSize;
  name: string;
  ties: Ties;
  words: MatrixWords;
  rows: RowsChoice;
  all: boolean;
  filters: Pick<Filters, 'country' | 'region'>;
}) {
  const { size, name, ties, words, rows: choice, all, filters } = props;
  const { setFilters } = useActions();
  const box = useRef<HTMLDivElement>(null);
  const [asked, setOffset] = useState<Offset>(START);
  const [said, setSaid] = useState('');
  const offset = all ? asked : START;
  const layout = useMemo(
    () => layoutMatrix(ties, size, { ...choice, all, offset }),
    [ties, size, choice, all, offset],
  );
  const { rows, columns, cell } = layout;
  const isFaint = useCallback((head: Head) => !choice.isChosen(head.partner), [choice]);
  const filtered = filters.country.length + filters.region.length > 0;

  const scrollTo = (at: CellAt) => {
    const reach = (wanted: number, heads: readonly Head[]) =>
      reachPosition(wanted, heads[0]?.index ?? 0, heads.at(-1)?.index ?? 0);
    box.current?.scrollTo({
      left: reach(at.column, columns) * cell.width,
      top: reach(at.row, rows) * cell.height,
    });
  };
  const drawing = (
    <ChartSvg
      size={size}
      label={name}
      onClear={filtered ? () => setFilters({ country: [], region: [] }) : undefined}
    >
      <MatrixBands layout={layout} />
      <MatrixCells layout={layout} still={all} />
      <MatrixGroups
        layout={layout}
        ties={ties}
        words={words}
        byRegion={choice.order === 'region'}
        filters={filters}
      />
      <MatrixHeads layout={layout} ties={ties} words={words} filters={filters} isFaint={isFaint} />
      <MatrixPointer layout={layout} ties={ties} words={words} onReach={scrollTo} onSay={setSaid} />
      {scaleHeight(size.height) > 0 && (
        <MatrixScale
          classes={layout.classes}
          y={layout.top + rows.length * cell.height + 8}
          width={size.width}
          withDot={layout.cells.some(({ hasLinks }) => hasLinks)}
        />
      )}
    </ChartSvg>
  );
  return (
    <>
      {all ? (
        <MatrixScroll
          box={box}
          size={size}
          layout={layout}
          onOffset={(at) => setOffset((old) => (old.row === at.row && old.column === at.column ? old : at))}
        >
          {drawing}
        </MatrixScroll>
      ) : (
        drawing
      )}
      <output className="visually-hidden" aria-live="polite">
        {said}
      </output>
    </>
  );
}
