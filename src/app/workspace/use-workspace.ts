import { useRef } from 'react';
import { useActions, useView } from '../../state/use-app.ts';
import type { LayoutId } from '../../state/view/layout.ts';
import { moveFocus } from '../../ui/focus-target.ts';
import { useEnlarged } from './charts/use-enlarged.ts';
import { useShowCharts } from './charts/use-show-charts.ts';
import { type Room, useRoom } from './column/column-state.ts';
import { type ColumnPlace, useColumn } from './column/use-column.ts';
import { useSheets } from './column/use-sheets.ts';
import { focusFirstResult } from './focus-first-result.ts';
import { useEdgeShare } from './layout/edge-share.ts';
import { useLayout } from './layout/use-layout.ts';
import { shownParts } from './shown-parts.ts';

/** What the workspace needs to know of briefings: whether one is written, and whether the view of a step is explored. */
interface Briefings {
  readonly composes: boolean;
  readonly explores: boolean;
}

/** What a key or a button shows and, pressed again, hides. */
function toggles(parts: {
  room: Room;
  layout: LayoutId;
  column: ColumnPlace;
  sheets: ReturnType<typeof useSheets>;
  choose: (layout: LayoutId) => void;
  leaveTable: () => void;
}) {
  const { room, layout, column, sheets, choose, leaveTable } = parts;
  const narrow = room === 'narrow';
  const tab = (id: 'filters' | 'results') => () => {
    if (narrow) sheets.toggle(id);
    else if (id === 'filters' && room === 'vast') column.toggleBeside();
    else if (column.front === id) column.fold();
    else column.bring(id);
  };
  return {
    filters: tab('filters'),
    results: tab('results'),
    charts: () => {
      if (narrow) sheets.toggle('charts');
      else choose(layout === 'split' ? 'map' : 'split');
    },
    table: () => (layout === 'table' ? leaveTable() : choose('table')),
  };
}

/** The layout, the column, the sheets and the chart that fills the screen: what stands, what opens and folds it, and the way back. */
export function useWorkspace({ composes, explores }: Briefings) {
  const room = useRoom();
  const narrow = room === 'narrow';
  const column = useColumn(room, composes);
  const sheets = useSheets();
  const { layout, choose, leaveTable } = useLayout();
  const edge = useEdgeShare();
  const presents = useView((view) => view.briefing !== null);
  const embed = useView((view) => view.embed);
  const hasSite = useView((view) => view.site !== null);
  const chartCount = useView((view) => view.chart.length);
  const { select } = useActions();
  const searchRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const tableRef = useRef<HTMLElement>(null);

  const { sheet } = sheets;
  const { front, beside } = column;
  const situation = { room, layout, front, beside, sheet, embed, presents, composes, hasSite, chartCount };
  const parts = shownParts({ ...situation, explores });
  const [enlarged, enlarge] = useEnlarged(parts.charts, parts.board);
  const showCharts = () => {
    if (presents || parts.charts) return;
    if (narrow) sheets.toggle('charts');
    else choose('split');
  };
  useShowCharts(showCharts);

  const toggle = toggles({ room, layout, column, sheets, choose, leaveTable });
  return {
    room,
    narrow,
    layout,
    choose,
    column,
    sheets,
    /** The share of the charts beside the map, and how to give them another. */
    edge,
    toggle,
    presents,
    composes,
    embed,
    parts,
    /** The chart that fills the screen, and how to give it that room. */
    enlarged,
    enlarge,
    covered: enlarged !== null,
    leaveTable,
    /** The table closes because a site was chosen in it: the focus goes to its card. */
    visitFromTable: () => {
      leaveTable();
      requestAnimationFrame(() => moveFocus('card'));
    },
    searchRef,
    listRef,
    tableRef,
    focusResults: () => {
      if (!parts.table && !parts.resultList) toggle.results();
      focusFirstResult(parts.table ? tableRef : listRef, parts.table ? 'tbody button' : 'button');
    },
    /** Takes away what was opened last: Escape. */
    back: () => {
      if (enlarged) enlarge(null);
      else if (parts.table) leaveTable();
      else if (hasSite && !presents) select(null);
      else if (narrow && sheet) sheets.toggle(sheet);
    },
  };
}

/** The workspace as its parts are given it. */
export type Workspace = ReturnType<typeof useWorkspace>;
