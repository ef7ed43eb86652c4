import { Pause, Play as PlayIcon, Square } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { growthTexts } from '../../i18n/charts/growth.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { ChronicleEvent } from '../../model/catalog/chronicle.ts';
import { useChronicle } from '../../state/cooperation/knowledge.ts';
import { useScene } from '../../state/use-app.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { ChartFrame } from '../frame/frame.tsx';
import { ChartChoice, useChartOption } from '../frame/use-option.tsx';
import { GrowthDrawing } from './drawing.tsx';
import { firstEventOfSites, selectGrowthEvents } from './events.ts';
import { layoutGrowth } from './layout.ts';
import { useGrowthNotes } from './notes.ts';
import { countGrowth, countYears, findGrowthFacts, type GrowthNumbers, sameGrowth } from './numbers.ts';
import type { Years } from './range.ts';
import { tableOfGrowth } from './table.ts';
import { type Play, usePlay } from './use-play.ts';

const NO_EVENTS: readonly ChronicleEvent[] = [];
const UNMEASURED = { width: 0, height: 0 };
/** Years that the play goes on by at once where movement is not wanted. */
const REDUCED_STEP = 5;
/** While the years run, only each tenth is spoken. */
const SPOKEN = 10;

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

/** The growth of the sites by year; its brush is the filter of years, and its play runs the globe through them. */
export default function GrowthChart() {
  const i18n = useI18n();
  const text = useTexts(growthTexts);
  const scene = useScene();
  const [stack, setStack] = useChartOption('growth-stack');
  const [sum, setSum] = useChartOption('growth-sum');
  const { state: chronicle } = useChronicle();
  const reduced = useMedia('(prefers-reduced-motion: reduce)');
  const { formats } = i18n;
  const count = (value: number) => formats.count(value);

  const counted = useMemo(() => countGrowth(scene, stack), [scene, stack]);
  const kept = useRef<GrowthNumbers>(counted);
  if (!sameGrowth(kept.current, counted)) kept.current = counted;
  const numbers = kept.current;
  const { table, drawn, chosen } = numbers;

  const events = chronicle.status === 'ready' ? chronicle.value.events : NO_EVENTS;
  const from = useMemo(() => firstEventOfSites(events, scene.catalog), [events, scene.catalog]);
  const years = useMemo(() => layoutGrowth(numbers, UNMEASURED, { sum: 'year', from }), [numbers, from]);
  const { first, last } = years;
  const shownEvents = useMemo(
    () => selectGrowthEvents(events, scene.catalog, [first, last]),
    [events, scene.catalog, first, last],
  );
  const rows = useMemo(() => tableOfGrowth(years, shownEvents, i18n), [years, shownEvents, i18n]);
  const facts = useMemo(() => findGrowthFacts(table), [table]);
  const play = usePlay([first, last], reduced ? REDUCED_STEP : 1);
  const { since } = scene.filters;
  const countOf = (range: Years) => countYears(table, range);
  const played = play.state === 'idle' || !since ? null : since[1];
  const spoken =
    play.state === 'playing' && played !== null
      ? Math.max(first, Math.floor(played / SPOKEN) * SPOKEN)
      : played;

  const finding = since
    ? text.within(since[0], since[1], count(countOf(since)), count(facts.total))
    : text.finding(
        facts.total,
        count(facts.total),
        facts.half,
        facts.peak && { ...facts.peak, count: count(facts.peak.count) },
      );
  const notes = useGrowthNotes(scene, table, shownEvents, chronicle.status === 'failed');
  const { withoutYear } = table;
  const nothing = withoutYear > 0 ? text.noneWithYear(withoutYear, count(withoutYear)) : text.none;
  return (
    <ChartFrame
      id="growth"
      finding={facts.total > 0 ? finding : nothing}
      unit={text.unit}
      notes={chosen.length > 0 ? [...notes, text.leftOut[stack]] : notes}
      empty={countYears(drawn, [first, last]) > 0 ? null : nothing}
      controls={
        <>
          <PlayButtons play={play} first={first} />
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
          <span className="visually-hidden" aria-live="polite">
            {spoken !== null &&
              text.spoken(spoken, countOf([first, spoken]), count(countOf([first, spoken])))}
          </span>
        </>
      }
      table={rows}
    >
      {(size) => (
        <GrowthDrawing
          {...{ size, numbers, stack, sum, from, played, countOf }}
          name={finding}
          events={shownEvents.years}
          isPlaying={play.state === 'playing'}
          formatCount={count}
        />
      )}
    </ChartFrame>
  );
}
