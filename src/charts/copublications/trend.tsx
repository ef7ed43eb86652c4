import { copublicationsTexts } from '../../i18n/charts/copublications.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { INCOMPLETE_FROM } from '../../state/cooperation/partners.ts';
import { useActions } from '../../state/use-app.ts';
import type { Referent } from '../../state/view/referent.ts';
import { SMALL_TEXT_SIZE } from '../../theme/measures.ts';
import { fitText, measureText } from '../../ui/measure-text.ts';
import { AxisText, Rule } from '../marks/axis.tsx';
import { ChartMark } from '../marks/mark.tsx';
import type { Box } from './layout.ts';
import { layoutTrend, type YearValue } from './trend-layout.ts';

/** A year of papers is nothing that other views show. */
const NOTHING: Referent = {};

/** Lines that are shorter have no room to say which years are not wholly indexed, in CSS pixels. */
const ROOM_FOR_INCOMPLETE = 180;

/** Growth of all works with authors abroad, and of those shared with one partner; a year with pairs can be chosen. */
export function CopublicationsTrend(props: {
  box: Box;
  total: readonly YearValue[];
  pair: readonly YearValue[];
  partner: string;
  /** The year that the bars show. */
  year: number;
  /** The years that have pairs, and so can be chosen, with what a link says of them. */
  years: readonly number[];
  wish: (year: number) => number | null;
}) {
  const { box, total, pair, partner, year, years, wish } = props;
  const { formats } = useI18n();
  const text = useTexts(copublicationsTexts);
  const { setFocus } = useActions();
  const { lines, first, last, left, right, axis, halfStep } = layoutTrend([total, pair], box);
  const valueIn = (values: readonly YearValue[], wanted: number) => {
    const value = values.find((candidate) => candidate.year === wanted)?.value;
    return value === undefined ? null : formats.count(value);
  };
  const words = [text.total, text.pair(partner)].map((title, index) => {
    const value = valueIn(index === 0 ? total : pair, year);
    const number = value === null ? '' : text.at(year, value);
    const room = Math.max(0, right - left - measureText(number, SMALL_TEXT_SIZE) - 10);
    return { title: fitText(title, room, SMALL_TEXT_SIZE)[0], number };
  });
  const tellsIncomplete = last >= INCOMPLETE_FROM && right - left >= ROOM_FOR_INCOMPLETE;
  const [top, bottom] = [lines[0]?.top ?? 0, lines.at(-1)?.base ?? 0];
  return (
    <g className="copublications-trend">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: there are always two lines, all works and the pair's.
        <g key={index}>
          <AxisText x={left} y={line.top + SMALL_TEXT_SIZE}>
            {words[index]?.title}
          </AxisText>
          <AxisText x={right} y={line.top + SMALL_TEXT_SIZE} anchor="end">
            {words[index]?.number}
          </AxisText>
          <Rule x1={left} x2={right} y1={line.base} y2={line.base} />
          <path className="copublications-line" d={line.path} />
          <path className="copublications-line" d={line.incomplete} data-incomplete="" />
          {line.points
            .filter((point) => years.includes(point.year))
            .map((point) => (
              <circle
                key={point.year}
                cx={point.x}
                cy={point.y}
                r={point.year === year ? 3.5 : 2}
                data-chosen={point.year === year || undefined}
              />
            ))}
        </g>
      ))}
      <AxisText x={left} y={axis}>
        {first}
      </AxisText>
      <AxisText x={right} y={axis} anchor="end">
        {tellsIncomplete ? text.incompleteYears(INCOMPLETE_FROM, last) : last}
      </AxisText>
      {years.map((candidate) => (
        <ChartMark
          key={candidate}
          referent={NOTHING}
          text={text.point(candidate, valueIn(total, candidate), partner, valueIn(pair, candidate))}
          chosen={candidate === year}
          onChoose={() => setFocus({ papers: wish(candidate) })}
          hit={{
            x: left + (candidate - first) * halfStep * 2 - halfStep,
            y: top,
            width: halfStep * 2,
            height: Math.max(0, bottom - top),
          }}
        ></ChartMark>
      ))}
    </g>
  );
}
