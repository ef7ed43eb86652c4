import { Pause, Play as PlayIcon, Square } from 'lucide-react';
import type { CoverageHistory, CoverageYear } from '../../model/coverage/history.ts';
import { shareWithin } from '../../model/coverage/people.ts';
import type { Coverage } from '../../state/coverage/coverage.ts';
import type { DistanceWords } from '../../state/coverage/words.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { keepReferent } from '../../state/view/referent.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ChartSvg } from '../frame/svg.tsx';
import type { ChartSize } from '../frame/table.ts';
import { AxisText, Rule } from '../marks/axis.tsx';
import { ChartMark } from '../marks/mark.tsx';
import { usePlay } from '../marks/use-play.ts';
import { lastClass } from './numbers.ts';
import { ClassLegend } from './stacked.tsx';

/** Room for the numbers at the left, the years below and the legend, in CSS pixels. */
const LEFT = 44;
const BELOW = 20;
const LEGEND = 52;
/** What a scroll bar and the padding take. */
const SIDE = 12;
const TOP = 10;
const LEAST_HEIGHT = 150;
/** Years are written so far apart. */
const YEAR_WIDTH = 44;
const LINES = [0, 0.25, 0.5, 0.75, 1];

/** What plays the years: the filter of years grows, and everything with it. */
export function YearsPlay({ first, last, words }: { first: number; last: number; words: DistanceWords }) {
  const { text } = words;
  const play = usePlay([first, last], 1);
  const labels = { idle: text.play(first), playing: text.pause, paused: text.goOn, ended: text.again };
  const Icon = play.state === 'playing' ? Pause : PlayIcon;
  return (
    <>
      <button type="button" className="distance-play" onClick={play.toggle}>
        <Icon size={14} strokeWidth={2} aria-hidden="true" />
        {labels[play.state]}
      </button>
      {play.state !== 'idle' && <IconButton icon={Square} label={text.stop} onClick={play.stop} />}
    </>
  );
}

/** Where the columns stand, in CSS pixels. */
interface YearsPlot {
  readonly step: number;
  readonly bottom: number;
  readonly height: number;
  readonly yOf: (share: number) => number;
}

/** The people of a year; a click filters by the years up to it. */
function YearColumn(props: {
  entry: CoverageYear;
  index: number;
  first: number;
  isNamed: boolean;
  plot: YearsPlot;
  words: DistanceWords;
  coverage: Coverage;
  colours: readonly string[];
}) {
  const { entry, index, first, isNamed, plot, words, coverage, colours } = props;
  const { year, spread, centres } = entry;
  const { text, formats } = words;
  const { step, bottom, height, yOf } = plot;
  const since = useView((view) => view.since);
  const x = LEFT + index * step;
  let below = 0;
  return (
    <ChartMark
      referent={keepReferent({}, [first, year])}
      text={text.year(
        year,
        formats.share(shareWithin(spread, lastClass(coverage)) ?? 0),
        words.km(coverage.asked.within),
        centres,
        formats.count(centres),
      )}
      chosen={since?.[0] === first && since[1] === year}
      faint={since !== null && (year < since[0] || year > since[1])}
      hit={{ x, y: TOP, width: step, height: bottom - TOP }}
    >
      {spread.classes.map((value, own) => {
        const share = spread.total > 0 ? value / spread.total : 0;
        const y = yOf(below + share);
        below += share;
        return (
          <rect
            key={words.classes[own]}
            x={x}
            y={y}
            width={Math.max(0.5, step - 1)}
            height={Math.max(0, yOf(below - share) - y)}
            fill={colours[own]}
          />
        );
      })}
      {isNamed && (
        <AxisText x={x + step / 2} y={height - 5} anchor="middle">
          {year}
        </AxisText>
      )}
    </ChartMark>
  );
}

/** The people by distance in each year, as columns of a hundred per cent. */
export function YearsView(props: {
  size: ChartSize;
  history: CoverageHistory;
  words: DistanceWords;
  coverage: Coverage;
  colours: readonly string[];
  label: string;
}) {
  const { size, history, words, coverage, colours, label } = props;
  const { formats } = words;
  const { setFilters } = useActions();
  const since = useView((view) => view.since);
  const { years } = history;
  const width = Math.max(0, size.width - SIDE);
  const height = Math.max(LEAST_HEIGHT, size.height - LEGEND);
  const bottom = height - BELOW;
  const step = (width - LEFT) / Math.max(1, years.length);
  const every = Math.max(1, Math.ceil(YEAR_WIDTH / step));
  const yOf = (share: number) => bottom - share * (bottom - TOP);
  return (
    <>
      <div style={{ position: 'relative', height }}>
        <ChartSvg
          size={{ width, height }}
          label={label}
          onClear={since ? () => setFilters({ since: null }) : undefined}
        >
          {LINES.map((share) => (
            <g key={share}>
              <Rule x1={LEFT} x2={width} y1={yOf(share)} y2={yOf(share)} />
              <AxisText x={LEFT - 6} y={yOf(share)} anchor="end" centred>
                {formats.share(share)}
              </AxisText>
            </g>
          ))}
          {years.map((entry, index) => (
            <YearColumn
              key={entry.year}
              {...{ entry, index, words, coverage, colours }}
              first={years[0]?.year ?? 0}
              isNamed={index % every === 0}
              plot={{ step, bottom, height, yOf }}
            />
          ))}
        </ChartSvg>
      </div>
      <ClassLegend words={words} colours={colours} />
    </>
  );
}
