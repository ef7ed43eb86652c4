import { memo } from 'react';
import { matrixTexts } from '../../../i18n/charts/matrix.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { isOneOf } from '../../../model/typed.ts';
import { REGIONS } from '../../../model/vocabulary.ts';
import type { Filters } from '../../../state/view/view.ts';
import { SMALL_TEXT_SIZE } from '../../../theme/measures.ts';
import { fitText } from '../../../ui/measure-text.ts';
import { AxisText } from '../../marks/axis.tsx';
import { ChartMark } from '../../marks/mark.tsx';
import type { Head, MatrixLayout } from '../layout.ts';
import { referentOfCountries, referentOfRegions } from '../referent.ts';
import type { Ties } from '../ties/ties.ts';
import type { MatrixWords } from '../words.ts';
import { GROUP_WORDS, linesOfGroup, nameOfGroup } from './group-names.ts';

/** The names of the rows and the codes of the columns; each filters by its country. */
export const MatrixHeads = memo(function MatrixHeads(props: {
  layout: MatrixLayout;
  ties: Ties;
  words: MatrixWords;
  filters: Pick<Filters, 'country'>;
  isFaint: (head: Head) => boolean;
}) {
  const { layout, ties, words, filters, isFaint } = props;
  const { rows, columns, left, top, cell, textSize, upright } = layout;
  const { formats } = useI18n();
  const text = useTexts(matrixTexts);
  const corner = text.rowsShown(formats.count(rows.length), formats.count(ties.partners.length));
  const mark = (head: Head, withCode = false) => ({
    referent: referentOfCountries(head.partner.country),
    text: words.standing(ties, head.place, withCode),
    chosen: filters.country.includes(head.partner.country),
    faint: isFaint(head),
  });
  return (
    <g style={{ fontSize: textSize }} className="matrix-heads">
      <AxisText anchor="end">
        {fitText(corner, left - 8, 12, 2).map((line, index, lines) => (
          <tspan key={line} x={left - 6} y={top - 6 - (lines.length - 1 - index) * 14}>
            {line}
          </tspan>
        ))}
      </AxisText>
      {rows.map((row) => {
        const state = mark(row);
        return (
          <ChartMark
            key={row.partner.country}
            {...state}
            hit={{ x: 0, y: row.at, width: left, height: cell.height }}
          >
            <text
              x={left - 6}
              y={row.at + cell.height / 2}
              textAnchor="end"
              dominantBaseline="central"
              data-chosen={state.chosen || undefined}
            >
              {fitText(words.label(row.partner.country), left - 8, textSize)}
            </text>
          </ChartMark>
        );
      })}
      {columns.map((column) => {
        // Its name holds what is seen of it, the code.
        const state = mark(column, true);
        return (
          <ChartMark
            key={column.partner.country}
            {...state}
            hit={{ x: column.at, y: 0, width: cell.width, height: top }}
          >
            <text
              transform={`translate(${column.at + cell.width / 2} ${top - (upright ? 5 : 10)})${upright ? ' rotate(-90)' : ''}`}
              textAnchor={upright ? 'start' : 'middle'}
              className="matrix-code"
              dominantBaseline="central"
              data-chosen={state.chosen || undefined}
            >
              {column.partner.country}
            </text>
          </ChartMark>
        );
      })}
    </g>
  );
});

/** Brackets beside the rows of each cluster or region, with its name where there is room, and its square on the diagonal. */
export function MatrixGroups(props: {
  layout: MatrixLayout;
  ties: Ties;
  words: MatrixWords;
  byRegion: boolean;
  filters: Pick<Filters, 'region'>;
}) {
  const { layout, ties, words, byRegion, filters } = props;
  const i18n = useI18n();
  const text = useTexts(matrixTexts);
  const { wordsX, wordsWidth } = layout;
  const naming = { ties, words, byRegion, i18n, text };
  return layout.groups.map((group) => {
    const { id, top, bottom, block } = group;
    const region = byRegion && isOneOf(REGIONS, id) ? id : null;
    const chosen = region !== null && filters.region.includes(region);
    const height = bottom - top;
    const name = nameOfGroup(group, naming);
    const lines = linesOfGroup(group, wordsWidth, naming);
    const shapes = (
      <>
        <rect className="chart-hit" x={wordsX - 4} y={top} width={Math.max(8, wordsWidth)} height={height} />
        <path className="matrix-bracket" d={`M${wordsX} ${top + 1.5}h3V${bottom - 2.5}h-3`} />
        <AxisText centred chosen={chosen}>
          {lines.map((line, index) => (
            <tspan
              key={line}
              x={wordsX + GROUP_WORDS.away}
              y={
                (top + bottom) / 2 + (index - (lines.length - 1) / 2) * SMALL_TEXT_SIZE * GROUP_WORDS.leading
              }
            >
              {line}
            </tspan>
          ))}
        </AxisText>
      </>
    );
    return (
      <g key={id}>
        {block && <rect className="matrix-block" {...block} />}
        {region ? (
          <ChartMark referent={referentOfRegions(region)} text={name} chosen={chosen}>
            {shapes}
          </ChartMark>
        ) : (
          <g>
            <title>{name}</title>
            {shapes}
          </g>
        )}
      </g>
    );
  });
}
