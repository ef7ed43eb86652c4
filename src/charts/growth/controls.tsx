import { Pause, Play as PlayIcon, Square } from 'lucide-react';
import { growthTexts } from '../../i18n/charts/growth.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ChartChoice, useChartOption } from '../frame/use-option.tsx';
import type { Play } from '../marks/use-play.ts';
import type { Years } from './range.ts';
import { spokenYear } from './spoken-year.ts';

/** The button that plays the years, and the one that gives back what was shown before. */
function PlayButtons({ play, first }: { play: Play; first: number }) {
  const text = useTexts(growthTexts);
  const labels = { idle: text.play(first), playing: text.pause, paused: text.goOn, ended: text.again };
  const Icon = play.state === 'playing' ? Pause : PlayIcon;
  return (
    <>
      <button type="button" className="growth-play" onClick={play.toggle}>
        <Icon size={14} strokeWidth={2} aria-hidden="true" />
        {labels[play.state]}
      </button>
      {play.state !== 'idle' && <IconButton icon={Square} label={text.stop} onClick={play.stop} />}
    </>
  );
}

/** What plays the years, and what is told of a play. */
export function GrowthPlay(props: {
  play: Play;
  first: number;
  /** The last year of a play that is going on or stands still; null where there is none. */
  played: number | null;
  /** Whether the sites of another year are about to be shown. */
  moves: boolean;
  countOf: (years: Years) => number;
}) {
  const { play, first, played, moves, countOf } = props;
  const { formats } = useI18n();
  const text = useTexts(growthTexts);
  const spoken = played === null ? null : spokenYear(played, first, moves);
  const count = spoken === null ? 0 : countOf([first, spoken]);
  return (
    <>
      <PlayButtons play={play} first={first} />
      <span className="visually-hidden" aria-live="polite">
        {spoken !== null && text.spoken(spoken, count, formats.count(count))}
      </span>
    </>
  );
}

/** Whether the chart shows years or terms. */
export function GrowthViewChoice() {
  const text = useTexts(growthTexts);
  const [view, setView] = useChartOption('growth-view');
  return (
    <ChartChoice
      label={text.view}
      values={CHART_OPTIONS['growth-view']}
      value={view}
      nameOf={(value) => text.views[value]}
      onChange={setView}
    />
  );
}

/** What the chart shows, and how its columns are stacked and summed. */
export function GrowthControls() {
  const text = useTexts(growthTexts);
  const [stack, setStack] = useChartOption('growth-stack');
  const [sum, setSum] = useChartOption('growth-sum');
  return (
    <>
      <GrowthViewChoice />
      <ChartChoice
        label={text.stack}
        values={CHART_OPTIONS['growth-stack']}
        value={stack}
        nameOf={(value) => text.stacks[value]}
        onChange={setStack}
      />
      <ChartChoice
        label={text.sum}
        values={CHART_OPTIONS['growth-sum']}
        value={sum}
        nameOf={(value) => text.sums[value]}
        onChange={setSum}
      />
    </>
  );
}
