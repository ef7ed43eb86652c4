import { useMemo } from 'react';
import { growthTermsTexts } from '../../../i18n/charts/growth-terms.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { useReadApp, useView } from '../../../state/use-app.ts';
import { referentOfSite } from '../../../state/view/referent.ts';
import { ChartSvg } from '../../frame/svg.tsx';
import type { ChartSize } from '../../frame/table.ts';
import { AxisText, Rule } from '../../marks/axis.tsx';
import { BAR_SPACE } from '../../marks/bar-layout.ts';
import { Bar } from '../../marks/bar-row.tsx';
import { FOLD_LINE } from '../../marks/fold.ts';
import { FoldedLine } from '../../marks/folded-line.tsx';
import { ChartMark } from '../../marks/mark.tsx';
import { TextLines } from '../../marks/text-lines.tsx';
import { LINE_HEIGHT } from '../../marks/text-metrics.ts';
import { TermsAxis } from './axis.tsx';
import { axisHeight, HEADING, layoutTerms, type TermBar, type TermsLayout } from './layout.ts';
import type { Terms } from './terms.ts';
import type { TermWords } from './words.ts';

const THICKNESS = 12;

/** One centre: name, country, bar and end are one mark, which opens its card. */
function TermRow({ bar, layout, words }: { bar: TermBar; layout: TermsLayout; words: TermWords }) {
  const { term, names, y, height, x, width, latest } = bar;
  const { countryX, countryWidth, dateX, today } = layout;
  const readApp = useReadApp();
  const catalog = readApp().catalog;
  const chosen = useView((view) => view.site === term.id);
  const middle = bar.middle - y;
  const end = x + width;
  return (
    <g transform={`translate(0 ${y})`}>
      <ChartMark
        referent={referentOfSite(term.site, catalog)}
        text={words.lineOf(term)}
        chosen={chosen}
        onChoose={() => {
          const { actions, view } = readApp();
          if (view.site === term.id) actions.select(null);
          else actions.visit(term.site);
        }}
        hit={{ width: layout.size.width, height }}
      >
        <text className="chart-label" data-chosen={chosen || undefined} dominantBaseline="central">
          <TextLines
            lines={names}
            x={0}
            y={layout.isNarrow ? (names.length * LINE_HEIGHT) / 2 + 2 : middle}
          />
        </text>
        {countryWidth > 0 && (
          <AxisText x={countryX} y={middle} centred>
            {words.shortCountryOf(term, countryWidth - BAR_SPACE)}
          </AxisText>
        )}
        {term.state === 'passed' && (
          <line className="growth-term-since" x1={latest} x2={today} y1={middle} y2={middle} />
        )}
        {latest > end && <line className="growth-term-vague" x1={end} x2={latest} y1={middle} y2={middle} />}
        <g transform={`translate(0 ${middle - height / 2})`}>
          <Bar
            className="growth-term"
            data-term={term.state}
            x={x}
            width={width}
            rowHeight={height}
            thickness={THICKNESS}
            rx={2}
            fill={`var(--field-${term.site.field})`}
          />
        </g>
        <text
          className="growth-term-end"
          data-term={term.state}
          x={dateX}
          y={middle}
          dominantBaseline="central"
        >
          {words.shortEnd(term)}
        </text>
      </ChartMark>
    </g>
  );
}

/** The terms as bars by state, on an axis that stays in sight; where they are higher than their box, they scroll in it. */
export function TermsDrawing(props: {
  size: ChartSize;
  terms: Terms;
  words: TermWords;
  /** Whether only as many are drawn as have room, and the others counted. */
  isCard: boolean;
}) {
  const { size, terms, words, isCard } = props;
  const { formats } = useI18n();
  const text = useTexts(growthTermsTexts);
  const layout = useMemo(() => {
    const box = { width: size.width, height: Math.max(0, size.height - axisHeight(size.width)) };
    return layoutTerms(terms, box, words.nameOf, isCard ? box.height - FOLD_LINE : undefined);
  }, [terms, words, size, isCard]);
  const { groups, plot, years, folded } = layout;
  const { height } = layout.size;
  return (
    <div className="growth-terms">
      <TermsAxis layout={layout} />
      <div style={{ position: 'relative', height }}>
        <ChartSvg size={layout.size} label={words.finding}>
          <g>
            <rect
              className="growth-notice"
              x={layout.today}
              y={0}
              width={layout.limit - layout.today}
              height={height}
            />
            {years.map(({ year, x }) => (
              <Rule key={year} x1={x} x2={x} y1={0} y2={height} />
            ))}
            <line className="growth-today" x1={layout.today} x2={layout.today} y1={0} y2={height} />
          </g>
          {groups.map(({ state, count, y, bars }) => (
            <g key={state}>
              <rect className="growth-heading" x={0} y={y} width={plot.right} height={HEADING} />
              <text className="growth-heading" x={0} y={y + HEADING / 2 + 2} dominantBaseline="central">
                {text.groups[state](formats.count(count))}
              </text>
              {bars.map((bar) => (
                <TermRow key={bar.term.id} bar={bar} layout={layout} words={words} />
              ))}
            </g>
          ))}
          <FoldedLine count={folded} y={layout.foot} />
        </ChartSvg>
      </div>
    </div>
  );
}
