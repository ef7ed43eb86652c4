import { useCallback, useRef, useState } from 'react';
import { useActions, useView } from '../../state/use-app.ts';
import { moveFocus } from '../../ui/focus-target.ts';
import { focusFirstResult } from './focus-first-result.ts';
import { type PanelId, usePanels } from './panels/panels-state.ts';
import { shownParts } from './shown-parts.ts';
import { useEnlarged } from './use-enlarged.ts';
import { useShowCharts } from './use-show-charts.ts';

/** What the workspace needs to know of briefings: whether one is written, and whether a step's charts are asked for. */
interface Briefings {
  readonly composes: boolean;
  readonly stepCharts: boolean;
}

/** The panels, the table and the chart that fills the screen: what stands, what opens and folds it, and the way back. */
export function useWorkspace({ composes, stepCharts }: Briefings) {
  const { room, open, toggle } = usePanels();
  const presents = useView((view) => view.briefing !== null);
  const embed = useView((view) => view.embed);
  const hasSite = useView((view) => view.site !== null);
  const chartCount = useView((view) => view.chart.length);
  const { select } = useActions();
  const [table, setTable] = useState(false);
  const searchRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const tableRef = useRef<HTMLElement>(null);

  const narrow = room === 'narrow';
  const parts = shownParts({ room, open, embed, presents, composes, hasSite, chartCount, stepCharts });
  const [enlarged, enlarge] = useEnlarged(parts.chartsPanel);
  useShowCharts(() => {
    if (!parts.charts && !presents) toggle('charts');
  });

  const closeTable = useCallback(() => setTable(false), []);
  const leaveTable = useCallback(() => {
    setTable(false);
    requestAnimationFrame(() => moveFocus('card'));
  }, []);
  const fold = (panel: PanelId) => () => toggle(panel);
  return {
    room,
    narrow,
    open,
    toggle,
    fold,
    presents,
    embed,
    parts,
    /** Whether the charts of a step wait behind a button. */
    hasStepCharts: narrow && chartCount > 0,
    /** The chart that fills the screen, and how to give it that room. */
    enlarged,
    enlarge,
    covered: enlarged !== null,
    table,
    toggleTable: () => setTable(!table),
    closeTable,
    /** The table closes because a site was chosen in it: the focus goes to its card. */
    leaveTable,
    searchRef,
    listRef,
    tableRef,
    focusResults: () => {
      if (!table && !parts.results) toggle('results');
      focusFirstResult(table ? tableRef : listRef, table ? 'tbody button' : 'button');
    },
    /** Takes away what was opened last: Escape. */
    back: () => {
      if (enlarged) enlarge(null);
      else if (table) setTable(false);
      else if (parts.card) select(null);
      else if (narrow && open[0]) toggle(open[0]);
    },
  };
}

/** The workspace as its parts are given it. */
export type Workspace = ReturnType<typeof useWorkspace>;
