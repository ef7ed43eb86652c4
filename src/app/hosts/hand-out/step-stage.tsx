import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { type ChartHost, ChartHostContext, type ChartRecord } from '../../../charts/frame/host.ts';
import { CHARTS } from '../../../charts/index.ts';
import { drawChartSvg } from '../../../export/charts/svg.ts';
import { embedFonts, loadFonts } from '../../../export/pictures/fonts.ts';
import type { Box } from '../../../export/sheets/map-sheet.ts';
import { pictureRooms } from '../../../export/slides/slide-layout.ts';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import type { CurrentMap } from '../../../map/current-map.ts';
import { StillMap } from '../../../map/still-map.tsx';
import type { WorldFile } from '../../../map/vector/world-file.ts';
import type { SlidePicture } from '../../../model/briefing/slide.ts';
import type { LanguageId } from '../../../model/languages.ts';
import { createSearch } from '../../../model/search/search.ts';
import { useChronicle, useCopublications, useKnowledge } from '../../../state/cooperation/knowledge.ts';
import { createStore } from '../../../state/store.ts';
import { StoreContext, useApp } from '../../../state/use-app.ts';
import { CHART_IDS, type ChartId } from '../../../state/view/charts.ts';
import { describeFilters } from '../../../state/view/describe.ts';
import type { View } from '../../../state/view/view.ts';
import { PALETTES } from '../../../theme/tokens.ts';
import { sheetTheme } from '../../dialogs/map-sheet-of.ts';
import { pictureOf } from './picture-of.ts';
import { drawSlideMap } from './slide-map.ts';
import './hand-out.css';

/** More charts than these have no room on a slide. */
const MOST_CHARTS = 2;

/** What the title, unit, notes and source of a chart take of its room, in CSS pixels. */
const CHART_WORDS = 150;

/** How long a chart that draws nothing is waited for, and anything at all, in milliseconds. */
const PATIENCE = { list: 2500, all: 15_000 } as const;

/** The pictures of a step, and the charts that have none. */
export interface DrawnStep {
  readonly pictures: readonly SlidePicture[];
  readonly missing: readonly string[];
}

/** What a step's map and charts hand over once they are there. */
interface Parts {
  map: CurrentMap | null;
  readonly charts: Map<ChartId, () => ChartRecord>;
}

/** Draws the map and the charts of a step where nobody sees them, and tells of their pictures, or why there are none. */
export function StepStage(props: {
  view: View;
  world: WorldFile;
  onDrawn: (drawn: DrawnStep) => void;
  onFail: (problem: unknown) => void;
}) {
  const { view, world, onDrawn, onFail } = props;
  const catalog = useApp((state) => state.catalog);
  const i18n = useI18n();
  const store = useMemo(
    () => createStore({ catalog, view, address: location.href.split('?')[0] ?? '', createSearch }),
    [catalog, view],
  );
  const parts = useRef<Parts>({ map: null, charts: new Map() });
  const ids = CHART_IDS.filter((id) => view.chart.includes(id)).slice(0, MOST_CHARTS);
  const rooms = pictureRooms(ids.length);
  const [host] = useState<ChartHost>(() => ({
    save: () => Promise.reject(new Error('Nothing is saved from a stage')),
    close: () => undefined,
    enlarged: null,
    enlarge: () => undefined,
    offer: (id, read) => {
      parts.current.charts.set(id, read);
    },
  }));
  const draw = useRef(async () => {
    const { map, charts } = parts.current;
    const sentence = describeFilters(view, i18n, catalog);
    const records = ids.flatMap((id) => charts.get(id)?.() ?? []);
    const drawn = await Promise.all(
      records.map(async (record) => (record.picture ? drawChart(record, i18n.locale) : null)),
    );
    const shown = drawn.filter((picture) => picture !== null).filter(isLegible(rooms));
    // The map takes the room of charts that have no picture.
    const { map: room } = pictureRooms(shown.length);
    const pictures = [...(map ? [await drawSlideMap(map, room, sentence, i18n)] : []), ...shown];
    const missing = records.filter((_, index) => !shown.some((picture) => picture === drawn[index]));
    return { pictures, missing: missing.map(({ title }) => title) };
  });
  const { isLoading } = useLibraryLoading();
  const isThere = (waited: number) => {
    const records = ids.map((id) => parts.current.charts.get(id)?.() ?? null);
    const hasCharts = records.every(
      (record) => record !== null && (record.picture !== null || waited > PATIENCE.list),
    );
    return hasCharts && parts.current.map !== null && !isLoading;
  };
  useOnceThere(isThere, () => draw.current().then(onDrawn, onFail));
  return (
    <StoreContext value={store}>
      <div className="hand-out-stage as-paper" inert aria-hidden="true">
        <StillMap
          world={world}
          theme="print"
          size={rooms.map}
          onMap={(map) => {
            parts.current.map = map;
          }}
        />
        <ChartHostContext value={host}>
          {ids.map((id, index) => (
            <StageChart key={id} id={id} room={rooms.charts[index]} />
          ))}
        </ChartHostContext>
      </div>
    </StoreContext>
  );
}

/** Calls `then` once, when `isThere` has held for a few frames, since what has just come is drawn with the next; or after all patience. */
function useOnceThere(isThere: (waited: number) => boolean, then: () => void): void {
  const latest = useRef({ isThere, then });
  latest.current = { isThere, then };
  useEffect(() => {
    let frame = 0;
    let quiet = 0;
    const start = performance.now();
    const look = () => {
      const waited = performance.now() - start;
      quiet = latest.current.isThere(waited) ? quiet + 1 : 0;
      if (quiet > 2 || waited > PATIENCE.all) latest.current.then();
      else frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, []);
}

function useLibraryLoading() {
  const parts = [useKnowledge(false), useChronicle(false), useCopublications(false)];
  return { isLoading: parts.some(({ state }) => state.status === 'loading') };
}

/** A chart that is made this much smaller is not read any more: a long list of panels, of which the page shows a part. */
const LEAST_SCALE = 0.55;

const isLegible =
  ({ charts }: ReturnType<typeof pictureRooms>) =>
  ({ width, height }: SlidePicture) =>
    charts.some((room) => Math.min(room.width / width, room.height / height) >= LEAST_SCALE);

function StageChart({ id, room }: { id: ChartId; room: Box | undefined }) {
  if (!room) return null;
  const { Chart, height: own } = CHARTS[id];
  // One that needs more height than its room has is drawn larger and set smaller.
  const height = Math.max(room.height - CHART_WORDS, own * 0.75);
  return (
    <div className="hand-out-chart" style={{ width: room.width, height }}>
      <Suspense>
        <Chart />
      </Suspense>
    </div>
  );
}

/** A chart with its finding, unit, cautions and source as a picture. */
async function drawChart(record: ChartRecord, locale: LanguageId): Promise<SlidePicture> {
  const { id, title, unit, source, notes, table, picture } = record;
  if (!picture) throw new Error(`The chart ${id} has no picture`);
  const theme = sheetTheme(PALETTES.print);
  await loadFonts(theme.font, [title, unit, source, ...notes].join(' '));
  const file = {
    id,
    title,
    subtitle: unit,
    filters: '',
    source,
    notes,
    link: '',
    locale,
    date: new Date(),
    columns: table.columns.map(({ label }) => label),
    rows: table.rows,
  };
  return pictureOf('chart', await embedFonts(drawChartSvg(picture, file, theme)), title);
}
