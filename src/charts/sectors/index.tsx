import { useMemo } from 'react';
import { sectorsTexts } from '../../i18n/charts/sectors.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useScene } from '../../state/use-app.ts';
import { ChartFrame } from '../frame/frame.tsx';
import type { ChartTable } from '../frame/table.ts';
import { SectorsDrawing } from './drawing.tsx';
import { countUnverified, findSectors } from './finding.ts';
import { countSectorCells, FLOW_FACETS } from './flows.ts';
import { useFlowNames } from './marks.tsx';

/** How centres flow from sector to field to region; a click filters by one end of the flow or by both. */
export default function SectorsChart() {
  const { messages, formats } = useI18n();
  const text = useTexts(sectorsTexts);
  const scene = useScene();
  const { nameOf } = useFlowNames();
  const cells = useMemo(() => countSectorCells(scene), [scene]);
  const unverified = useMemo(() => countUnverified(scene), [scene]);
  const count = (value: number) => formats.count(value);
  const { kind } = scene.filters;
  const total = cells.reduce((sum, cell) => sum + cell.count, 0);
  const finding = findSectors(cells, text, { formats, messages });
  const excluded = kind.length > 0 && !kind.includes('centre');
  const empty = excluded ? text.noCentres(messages.kinds.centre.long) : text.noMatch;
  const table = useMemo(
    (): ChartTable => ({
      columns: [
        { label: text.columns.sector },
        { label: text.columns.field },
        { label: text.columns.region },
        { label: text.columns.centres, format: formats.count },
        { label: text.columns.shown, format: formats.count },
      ],
      rows: cells.map((cell) => [
        ...FLOW_FACETS.map((facet) => nameOf(facet, cell[facet])),
        cell.count,
        cell.shown,
      ]),
    }),
    [cells, nameOf, formats, text],
  );
  return (
    <ChartFrame
      id="sectors"
      finding={finding}
      unit={text.unit}
      notes={[
        text.onlyCentres,
        text.through,
        ...(unverified > 0 ? [text.unverified(unverified, count(unverified))] : []),
      ]}
      empty={total === 0 ? empty : null}
      table={table}
    >
      {(size) => <SectorsDrawing size={size} name={finding} />}
    </ChartFrame>
  );
}
