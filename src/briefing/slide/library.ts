import type { StepChart } from '../../model/briefing/briefing.ts';
import type { SlideChart } from '../../model/briefing/slide-chart.ts';
import type { ChronicleEvent } from '../../model/catalog/chronicle.ts';
import type { SourceDocument } from '../../model/catalog/source-document.ts';
import type { SiteDetails } from '../../model/site-details.ts';
import type { Measure } from '../../model/text/measure.ts';
import type { FigureContext } from '../../state/briefing-figures.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { DrawnSlideMap, SlideLegendRow, SlideMapOrder } from '../../state/slides/map-order.ts';
import type { ChartId } from '../../state/view/charts.ts';
import type { View } from '../../state/view/view.ts';
import type { Palette } from '../../theme/tokens.ts';

/** What a chart of a step is drawn from. */
export interface SlideChartAsked {
  readonly view: View;
  readonly scene: Scene;
  readonly asked: StepChart | undefined;
}

/** All that slides are drawn from, loaded before the first: what comes from it is a pure function of the step. */
export interface SlideLibrary {
  readonly figures: FigureContext;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly events: readonly ChronicleEvent[];
  /** What only cards tell of sites, by their ids. */
  readonly details: ReadonlyMap<string, Pick<SiteDetails, 'hostVi'>>;
  readonly palette: Palette;
  readonly measure: Measure;
  /** Whose talk it is and of which day, for the title slide of a file; '' on the screen. */
  readonly signature: string;
  /** Only of what is there; it asks nothing of the map's frame. */
  readonly legendOf: (order: SlideMapOrder) => readonly SlideLegendRow[];
  readonly drawMap: (order: SlideMapOrder) => DrawnSlideMap;
  /** What a view cites of the reader's own lists, each in `documents`. */
  readonly ownSourcesOf: (view: View) => readonly string[];
  /** Null where a chart has nothing to show, or no form for a slide. */
  readonly chartOf: (id: ChartId, asked: SlideChartAsked) => SlideChart | null;
}
