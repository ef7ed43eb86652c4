import { createContext, use } from 'react';
import type { ChartFormat } from '../../model/formats.ts';
import type { ChartId } from '../../state/view/charts.ts';
import type { ThemeId } from '../../theme/tokens.ts';
import type { ChartTable } from './table.ts';

/** What a chart hands over to be saved as a file. */
export interface ChartRecord {
  readonly id: ChartId;
  /** Name and finding. */
  readonly title: string;
  readonly unit: string;
  readonly source: string;
  /** What is left out, and other cautions. */
  readonly notes: readonly string[];
  readonly table: ChartTable;
  /** Whether there is something to draw: not while it loads, and not where it is empty. */
  readonly hasPicture: boolean;
}

/** What surrounds the charts, and does for each of them: a column, a board, a slide. */
export interface ChartHost {
  /** Whether each chart is a card: without controls, and as a whole a button that opens it large. */
  readonly card?: boolean;
  /** The colours of the map, for charts that share them. */
  readonly theme: ThemeId;
  /** Saves the chart as a file and gives the file's name. Error: where it cannot be made. */
  readonly save: (chart: ChartRecord, format: ChartFormat) => Promise<string>;
  readonly close: (id: ChartId) => void;
  /** The chart that fills the screen, if one does. */
  readonly enlarged: ChartId | null;
  readonly enlarge: (id: ChartId | null) => void;
}

export const ChartHostContext = createContext<ChartHost | null>(null);

/** What stands around a chart. Error: outside of one. */
export function useChartHost(): ChartHost {
  const host = use(ChartHostContext);
  if (!host) throw new Error('A chart stands outside of ChartHostContext');
  return host;
}

/** Whether a chart stands on a card now, where nothing in it can be used but the whole of it. */
export function useIsCard(id: ChartId): boolean {
  const { card = false, enlarged } = useChartHost();
  return card && enlarged !== id;
}
