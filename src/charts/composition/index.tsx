import { useMemo } from 'react';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { GROUPS, REGIONS } from '../../model/vocabulary.ts';
import { useActions, useScene } from '../../state/use-app.ts';
import { CHART_OPTIONS, type ChartOptionValue } from '../../state/view/charts.ts';
import { ChartFrame } from '../frame/frame.tsx';
import type { ChartSize } from '../frame/table.ts';
import { ChartChoice, ChartSelect, useChartOption } from '../frame/use-option.tsx';
import { CompositionDrawing } from './drawing.tsx';
import { findComposition } from './finding.ts';
import { layoutComposition } from './layout.ts';
import { type Subject, subjectOf } from './shares.ts';
import { compositionTable } from './table.ts';
import { useCompositionWords } from './use-words.ts';

const UNMEASURED: ChartSize = { width: 0, height: 0 };

/** The composition of one region or group of countries against the world; a click filters by a part or by the subject. */
export default function CompositionChart() {
  const scene = useScene();
  const { setFilters } = useActions();
  const [asked, ask] = useChartOption('composition-of');
  const [by, partBy] = useChartOption('composition-parts');
  const words = useCompositionWords();
  const { africa } = useTexts(frameTexts);
  const { text, subjectName } = words;
  const { filters } = scene;
  const { facet, value, filtered } = subjectOf(filters, asked);
  const subject = useMemo<Subject>(() => ({ facet, value, filtered }), [facet, value, filtered]);
  const layout = useMemo(() => layoutComposition(scene, subject, by, UNMEASURED), [scene, subject, by]);
  const { rows, world } = layout;
  const name = subjectName(value);
  const hasOnlyOne = filters[by].length === 1;
  const finding = findComposition(layout, { subject: name, hasOnlyOne }, words);

  const compare = (wanted: ChartOptionValue<'composition-of'>) => {
    ask(wanted);
    // While a filter says what is compared, the choice has to change the filter, or it would do nothing.
    if (!filtered) return;
    setFilters({
      region: REGIONS.filter((region) => region === wanted),
      group: GROUPS.filter((group) => group === wanted),
    });
  };

  const table = useMemo(() => compositionTable(rows, { by, subject: name }, words), [rows, by, name, words]);
  return (
    <ChartFrame
      id="composition"
      method="parts"
      finding={finding}
      unit={text.unit}
      notes={[
        text.left(name, by === 'field' ? text.leftField : text.leftKind),
        ...(facet === 'group' ? [text.once] : []),
        ...(value === 'africa' ? [africa] : []),
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
