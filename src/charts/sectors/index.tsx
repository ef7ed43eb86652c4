import { max } from 'd3-array';
import { useMemo } from 'react';
import { sectorsTexts } from '../../i18n/charts/sectors.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { FIELDS, REGIONS } from '../../model/vocabulary.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { useScene } from '../../state/use-app.ts';
import { ChartFrame } from '../frame/frame.tsx';
import type { ChartTable } from '../frame/table.ts';
import { SectorsDrawing } from './drawing.tsx';
import { countSectorCells, FLOW_FACETS, type SectorCell } from './flows.ts';
import { useFlowNames } from './marks.tsx';

const sumOf = (cells: readonly SectorCell[]) => cells.reduce((sum, { shown }) => sum + shown, 0);

/** The fields with most of the centres that are shown, and the regions where most of these are. */
function leadersOf(cells: readonly SectorCell[]) {
  const byField = FIELDS.map((field) => ({
    field,
    count: sumOf(cells.filter((cell) => cell.field === field)),
  }));
  const most = max(byField, ({ count }) => count) ?? 0;
  const leaders = byField.filter(({ count }) => count === most).map(({ field }) => field);
  const own = cells.filter(({ field }) => field === leaders[0]);
  const byRegion = REGIONS.map((region) => ({
    region,
    count: sumOf(own.filter((cell) => cell.region === region)),
  }));
  const inRegion = max(byRegion, ({ count }) => count) ?? 0;
  const regions = byRegion.filter(({ count }) => count === inRegion).map(({ region }) => region);
  return { leaders, most, regions, inRegion };
}

/** Centres that pass every filter and that no page that was read names. */
function countUnverified(scene: Scene): number {
  let count = 0;
  for (const index of scene.visible) {
    const site = scene.catalog.sites[index];
    if (site?.kind === 'centre' && !site.verified) count++;
  }
  return count;
}

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
  const shown = sumOf(cells);
  const { leaders, most, regions, inRegion } = leadersOf(cells);
  const finding =
    total === 0
      ? text.none
      : shown === 0
        ? text.nothingShown(count(total))
        : text.finding({
            leaders: formats.list(leaders.map((field) => nameOf('field', field))),
            several: leaders.length > 1,
            shown: count(most),
            total: count(shown),
            region: formats.list(regions.map((region) => messages.regionsInSentence[region])),
            severalRegions: regions.length > 1,
            inRegion: count(inRegion),
          });
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
