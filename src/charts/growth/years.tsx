import { useMemo, useRef } from 'react';
import { growthTexts } from '../../i18n/charts/growth.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { ChronicleEvent } from '../../model/catalog/chronicle.ts';
import { useChronicle } from '../../state/cooperation/knowledge.ts';
import { sameValue } from '../../state/scene/select-scene.ts';
import { useScene, useView } from '../../state/use-app.ts';
import { useMedia } from '../../ui/use-media.ts';
import { ChartFrame } from '../frame/frame.tsx';
import { useChartOption } from '../frame/use-option.tsx';
import { usePlay } from '../marks/use-play.ts';
import { GrowthControls, GrowthPlay } from './controls.tsx';
import { GrowthDrawing } from './drawing.tsx';
import { firstEventOfSites, selectGrowthEvents } from './events/events.ts';
import { layoutGrowth } from './layout.ts';
import { noteEvents, noteYears } from './notes.ts';
import { countGrowth, countYears, findGrowthFacts, type GrowthNumbers, sameGrowth } from './numbers.ts';
import type { Years } from './range.ts';
import { tableOfGrowth } from './table.ts';

const NO_EVENTS: readonly ChronicleEvent[] = [];
const UNMEASURED = { width: 0, height: 0 };
/** Years that the play goes on by at once where movement is not wanted. */
const REDUCED_STEP = 5;

/** The growth of the sites by year; its brush is the filter of years, and its play runs the globe through them. */
export function GrowthYears() {
  const i18n = useI18n();
  const text = useTexts(growthTexts);
  const scene = useScene();
  const [stack] = useChartOption('growth-stack');
  const [sum] = useChartOption('growth-sum');
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
  // Charts follow the filter a frame later or more: a play that has ended still moves until the last year is shown.
  const asked = useView((view) => view.since);
  const moves = play.state === 'playing' || !sameValue(asked, since);

  const finding = since
    ? text.within(since[0], since[1], count(countOf(since)), count(facts.total))
    : text.finding(
        facts.total,
        count(facts.total),
        facts.half,
        facts.peak && { ...facts.peak, count: count(facts.peak.count) },
      );
  const notes = [
    ...noteYears(scene, table, i18n),
    ...noteEvents(shownEvents, chronicle.status === 'failed', i18n),
  ];
  const { withoutYear } = table;
  const nothing = withoutYear > 0 ? text.noneWithYear(withoutYear, count(withoutYear)) : text.none;
  return (
    <ChartFrame
      id="growth"
      finding={facts.total > 0 ? finding : nothing}
      unit={text.unit}
      notes={chosen.length > 0 ? [...notes, text.leftOut[stack]] : notes}
      empty={countYears(drawn, [first, last]) > 0 ? null : nothing}
      action={<GrowthPlay {...{ play, first, played, moves, countOf }} />}
      controls={<GrowthControls />}
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
