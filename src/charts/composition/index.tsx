import { useMemo } from 'react';
import { compositionTexts } from '../../i18n/charts/composition.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { type Group, REGIONS, type Region } from '../../model/vocabulary.ts';
import { useActions, useScene } from '../../state/use-app.ts';
import { CHART_OPTIONS, type ChartOptionValue } from '../../state/view/charts.ts';
import { ChartFrame } from '../frame/frame.tsx';
import type { ChartSize, ChartTable } from '../frame/table.ts';
import { ChartChoice, ChartSelect, useChartOption } from '../frame/use-option.tsx';
import { CompositionDrawing } from './drawing.tsx';
import { layoutComposition } from './layout.ts';
import { useCompositionWords } from './rows.tsx';
import { type Subject, subjectOf } from './shares.ts';

const UNMEASURED: ChartSize = { width: 0, height: 0 };

/** The composition of one region or group of countries against the world; a click filters by a part or by the subject. */
export default function CompositionChart() {
  const { formats } = useI18n();
  const text = useTexts(compositionTexts);
  const scene = useScene();
  const { setFilters } = useActions();
  const [asked, ask] = useChartOption('composition-of');
  const [by, partBy] = useChartOption('composition-parts');
  const { partName, subjectName, percent, points } = useCompositionWords();
  const { filters } = scene;
  const { facet, value, filtered } = subjectOf(filters, asked);
  const subject = useMemo<Subject>(() => ({ facet, value, filtered }), [facet, value, filtered]);
  const layout = useMemo(() => layoutComposition(scene, subject, by, UNMEASURED), [scene, subject, by]);
  const { rows, here, world } = layout;
  const name = subjectName(value);
  const count = (number: number) => formats.count(number);

  const findingOf = (): string => {
    if (world === 0) return text.none;
    if (here === 0) return text.noneHere(name, world, count(world));
    // The one part that is filtered by is what the reader asks about; otherwise the one furthest above the world.
    const only = filters[by].length === 1 ? rows.find((row) => row.chosen) : undefined;
    const row = only ?? rows[0];
    if (!row || (!only && row.direction !== 'over')) return text.same(name);
    const words = {
      subject: name,
      part: partName(by, row.value),
      share: percent(row.hereShare ?? 0),
      worldShare: percent(row.worldShare ?? 0),
      points: points(row.difference ?? 0),
    };
    if (!only) return text.over(words);
    if (row.direction === 'same') return text.chosenSame(words);
    return row.direction === 'over' ? text.chosenOver(words) : text.chosenUnder(words);
  };
  const finding = findingOf();

  const compare = (wanted: ChartOptionValue<'composition-of'>) => {
    ask(wanted);
    // While a filter says what is compared, the choice has to change the filter, or it would do nothing.
    if (!filtered) return;
    const isRegion = REGIONS.some((region) => region === wanted);
    setFilters({
      region: isRegion ? [wanted as Region] : [],
      group: isRegion ? [] : [wanted as Group],
    });
  };

  const table = useMemo(
    (): ChartTable => ({
      columns: [
        { label: text.columns[by] },
        { label: text.columns.here(name), format: formats.count },
        { label: text.columns.hereShare(name), format: percent },
        { label: text.columns.world, format: formats.count },
        { label: text.columns.worldShare, format: percent },
        {
          label: text.columns.difference,
          format: (number) => `${number > 0 ? '+' : ''}${formats.measure(number).replace('-', '−')}`,
        },
      ],
      rows: rows.map((row) => [
        partName(by, row.value),
        row.here,
        row.hereShare,
        row.world,
        row.worldShare,
        row.difference === null ? null : row.difference * 100,
      ]),
    }),
    [rows, by, name, partName, percent, formats, text],
  );

  return (
    <ChartFrame
      id="composition"
      finding={finding}
      unit={text.unit}
      notes={[
        text.left(name, by === 'field' ? text.leftField : text.leftKind),
        ...(facet === 'group' ? [text.once] : []),
      ]}
      empty={world === 0 ? text.empty : null}
      controls={
        <>
          <ChartSelect
            label={text.of}
            values={CHART_OPTIONS['composition-of']}
            value={value}
            nameOf={subjectName}
            onChange={compare}
          />
          <ChartChoice
            label={text.parts}
            values={CHART_OPTIONS['composition-parts']}
            value={by}
            nameOf={(parts) => text.by[parts]}
            onChange={partBy}
          />
        </>
      }
      table={table}
    >
      {(size) => <CompositionDrawing size={size} subject={subject} by={by} name={finding} />}
    </ChartFrame>
  );
}
