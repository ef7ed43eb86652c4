import { useMemo } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { GAP_SUBJECTS } from '../../model/coverage/centres.ts';
import type { GroundIndex } from '../../model/coverage/ground-index.ts';
import { CLASS_COUNT } from '../../model/coverage/ranges.ts';
import { compareReach, encodeWhatIf } from '../../model/coverage/what-if.ts';
import type { Coverage } from '../../state/coverage/coverage.ts';
import type { DistanceWords } from '../../state/coverage/words.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { countColours } from '../../theme/count-colours.ts';
import { ChartFrame } from '../frame/frame.tsx';
import { useChartHost, useIsCard } from '../frame/host.ts';
import type { ChartTable } from '../frame/table.ts';
import { ChartSelect, useChartOption } from '../frame/use-option.tsx';
import { DistanceBody } from './body.tsx';
import { type DistanceNumbers, findDistance } from './finding.ts';
import { notesOf } from './notes.ts';
import { countFields, countLand, countPeople, countYears } from './numbers.ts';
import { tableOfCountries, tableOfFields, tableOfGain, tableOfYears } from './table.ts';
import { useCoverage } from './use-coverage.ts';
import { YearsPlay } from './years.tsx';
import './style.css';

const NO_TABLE: ChartTable = { columns: [], rows: [] };

function tableOf(
  numbers: DistanceNumbers,
  coverage: Coverage,
  index: GroundIndex,
  words: DistanceWords,
  i18n: ReturnType<typeof useI18n>,
) {
  if (numbers.view === 'fields') return tableOfFields(numbers.cells, words, i18n);
  if (numbers.view === 'years') return tableOfYears(numbers.history, words);
  if (numbers.view === 'whatif' && coverage.asked.points.length > 0) {
    return tableOfGain(compareReach(coverage.before, coverage.reach, index, coverage.mask.places), words);
  }
  return tableOfCountries(numbers.people.countries, coverage, words);
}

/** The field, the distance that is spoken of, and which centres count. */
function Controls({ words, coverage }: { words: DistanceWords; coverage: Coverage | null }) {
  const { text } = words;
  const { setFocus } = useActions();
  const [view, setView] = useChartOption('distance-view');
  const [within, setWithin] = useChartOption('distance-within');
  const [standing, setStanding] = useChartOption('distance-status');
  const [by, setBy] = useChartOption('distance-by');
  const points = coverage?.asked.points ?? [];
  return (
    <>
      <ChartSelect
        label={text.view}
        values={CHART_OPTIONS['distance-view']}
        value={view}
        nameOf={(value) => text.views[value]}
        onChange={setView}
      />
      {view !== 'fields' && coverage && (
        <ChartSelect
          label={text.subject}
          values={GAP_SUBJECTS}
          value={coverage.asked.subject}
          nameOf={words.nameOfSubject}
          onChange={(gap) => setFocus({ gap, whatif: encodeWhatIf({ subject: gap, points }) })}
        />
      )}
      <ChartSelect
        label={text.within}
        values={['250', '500', '1000', '2000'] as const}
        value={within}
        nameOf={(km) => text.km(words.km(Number(km)))}
        onChange={setWithin}
      />
      <ChartSelect
        label={text.standing}
        values={CHART_OPTIONS['distance-status']}
        value={standing}
        nameOf={(value) => text.standings[value]}
        onChange={setStanding}
      />
      <ChartSelect
        label={text.by}
        values={CHART_OPTIONS['distance-by']}
        value={by}
        nameOf={(value) => text.bys[value]}
        onChange={setBy}
      />
    </>
  );
}

/** What explains each view. */
const METHODS = { people: 'shares', fields: 'shares', years: 'years', whatif: 'whatif' } as const;

const UNITS = { people: 'unit', whatif: 'unit', years: 'unitYears' } as const;

/** How many people live how far from the nearest centre, how that came about, and what another centre would change. */
export default function DistanceChart() {
  const i18n = useI18n();
  const catalog = useApp((state) => state.catalog);
  const isFilled = useView(({ fill }) => fill !== null);
  const { theme } = useChartHost();
  const isCard = useIsCard('distance');
  const [asked] = useChartOption('distance-view');
  const view = isCard && asked === 'whatif' ? 'people' : asked;
  const { loaded, words, status, retry } = useCoverage();
  const { text } = words;
  const colours = useMemo(() => countColours(theme, CLASS_COUNT), [theme]);
  const numbers = useMemo((): DistanceNumbers | null => {
    if (!loaded) return null;
    const { index, coverage } = loaded;
    return {
      view,
      people: countPeople(index, catalog, coverage),
      land: view === 'people' ? countLand(index, coverage) : null,
      cells: view === 'fields' ? countFields(index, catalog, coverage) : [],
      history: view === 'years' ? countYears(index, catalog, coverage) : { years: [], unknown: [] },
    };
  }, [loaded, view, catalog]);
  const table = useMemo(
    () => (loaded && numbers ? tableOf(numbers, loaded.coverage, loaded.index, words, i18n) : NO_TABLE),
    [loaded, numbers, words, i18n],
  );
  if (!loaded || !numbers) {
    return (
      <ChartFrame
        id="distance"
        finding=""
        unit={text.unit}
        table={NO_TABLE}
        status={status === 'ready' ? 'loading' : status}
        onRetry={retry}
      >
        {() => null}
      </ChartFrame>
    );
  }
  const { index, coverage } = loaded;
  const { within, byMandate, points, subject } = coverage.asked;
  const finding = findDistance(numbers, coverage, index, words, i18n);
  const hasNone = coverage.centres.length + points.length === 0 && (view === 'people' || view === 'years');
  const isEmpty = view !== 'fields' && numbers.people.people.total === 0;
  const ofFields = view === 'fields' ? text.unitFields(words.km(within)) : text[UNITS[view]];
  const first = numbers.history.years[0]?.year;
  return (
    <ChartFrame
      id="distance"
      method={METHODS[view]}
      finding={finding}
      unit={byMandate && view !== 'fields' ? text.unitMandate : ofFields}
      source={text.source}
      notes={[
        ...notesOf(view, coverage, numbers.people.known, words),
        isFilled ? text.notes.filled : text.notes.fill,
      ]}
      table={table}
      empty={isEmpty ? text.nobody : hasNone ? text.noCentre(words.nameOfSubject(subject)) : null}
      action={
        view === 'years' && first !== undefined ? (
          <YearsPlay first={first} last={Number(catalog.compiled.slice(0, 4))} words={words} />
        ) : undefined
      }
      controls={<Controls words={words} coverage={coverage} />}
    >
      {(size) => <DistanceBody {...{ size, numbers, index, coverage, words, colours }} label={finding} />}
    </ChartFrame>
  );
}
