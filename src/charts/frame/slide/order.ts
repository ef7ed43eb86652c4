import type { I18n } from '../../../i18n/i18n-context.tsx';
import type { StepChart } from '../../../model/briefing/briefing.ts';
import type { SlideChart } from '../../../model/briefing/slide-chart.ts';
import type { Chronicle } from '../../../model/catalog/chronicle.ts';
import type { Copublications } from '../../../model/catalog/copublications.ts';
import type { Ground } from '../../../model/coverage/ground-file.ts';
import type { Knowledge } from '../../../state/cooperation/knowledge.ts';
import type { Scene } from '../../../state/scene/scene.ts';
import type { View } from '../../../state/view/view.ts';
import type { Palette } from '../../../theme/tokens.ts';

/** Which rows are asked for: those of a step, and how many of the largest are usual where it says nothing of that. */
export interface RowsAsked extends StepChart {
  readonly usual?: number;
}

/** All that a chart of a slide follows from. What is loaded later is null until it has come. */
export interface SlideChartOrder {
  readonly scene: Scene;
  readonly view: View;
  readonly asked: RowsAsked | undefined;
  readonly i18n: I18n;
  readonly palette: Palette;
  readonly knowledge: Knowledge | null;
  readonly chronicle: Chronicle | null;
  readonly copublications: Copublications | null;
  /** The people by place and the land. */
  readonly ground: Ground | null;
}

/** Makes a chart as a slide shows it; null where what it needs is not loaded, or where nothing is left to show. */
export type MakeSlideChart = (order: SlideChartOrder) => SlideChart | null;
