import { fieldRegionTexts } from '../../i18n/charts/field-region.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { ChartMark } from '../marks/mark.tsx';
import type { PlacedCell } from './layout.ts';
import type { FieldRegionShow } from './measure.ts';
import { referentOfFieldRegion } from './referent.ts';

/** A frame of the cell stays this far inside of it, so that frames of neighbours do not touch. */
const INSET = 2;

/** One field in one region: a square and its number, or a hollow cell where there is no site. */
export function FieldRegionCellMark(props: {
  cell: PlacedCell;
  show: FieldRegionShow;
  narrow: boolean;
  /** Whether exactly this cell is filtered by. */
  chosen: boolean;
}) {
  const { cell, show, narrow, chosen } = props;
  const { messages, formats } = useI18n();
  const text = useTexts(fieldRegionTexts);
  const pair = text.pair(messages.fields[cell.field].name, messages.regionsInSentence[cell.region]);
  const frame = {
    x: INSET,
    y: INSET,
    width: Math.max(0, cell.width - 2 * INSET),
    height: Math.max(0, cell.height - 2 * INSET),
    rx: 2,
  };
  const isEmpty = cell.count === 0;
  return (
    <g className="chart-moving" style={{ transform: `translate(${cell.x}px, ${cell.y}px)` }}>
      <ChartMark
        referent={referentOfFieldRegion(cell.field, cell.region)}
        text={
          isEmpty
            ? text.noCell(pair, formats.count(0), formats.measure(cell.expected))
            : text.cell(
                pair,
                cell.count,
                formats.count(cell.count),
                formats.share(cell.ofRow),
                formats.share(cell.ofColumn),
              )
        }
        chosen={chosen}
        faint={!cell.chosen}
        hit={{ width: cell.width, height: cell.height }}
      >
        {(isEmpty || chosen) && (
          <rect className="field-region-frame" data-chosen={chosen || undefined} {...frame} />
        )}
        {!isEmpty && (
          <rect
            className="chart-bar"
            x={cell.squareX}
            y={cell.squareY}
            width={cell.side}
            height={cell.side}
            fill={`var(--field-${cell.field})`}
          />
        )}
        <text
          className={isEmpty ? 'field-region-none' : 'field-region-number'}
          data-narrow={narrow || undefined}
          data-chosen={chosen || undefined}
          x={isEmpty ? cell.width / 2 : cell.numberX}
          y={isEmpty ? cell.height / 2 : cell.numberY}
          textAnchor={isEmpty || narrow ? 'middle' : 'start'}
          dominantBaseline="central"
        >
          {isEmpty || show === 'count' ? formats.count(cell.count) : formats.share(cell.value)}
        </text>
      </ChartMark>
    </g>
  );
}
