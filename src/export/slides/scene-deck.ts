import type { StepLayout } from '../../model/briefing/briefing.ts';
import type { SlideChartItem, SlideMap, SlideScene } from '../../model/briefing/slide-scene.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { Palette } from '../../theme/tokens.ts';

/** A briefing as scenes of 1920 × 1080 units in one language, ready to become a file that can be edited. */
export interface SceneDeck {
  readonly title: string;
  readonly locale: LanguageId;
  /** The day when it was made, as ISO 8601: the same day gives the same bytes. */
  readonly date: string;
  /** Whose briefing it is, e.g. a ministry; '' where nobody said. */
  readonly office: string;
  /** The colours that the scenes are drawn in, which become those of the file's theme. */
  readonly palette: Palette;
  readonly scenes: readonly SlideScene[];
  /** A map as a PNG, in a `data:` address. Error: what keeps it from being drawn. */
  readonly mapPng: (map: SlideMap) => Promise<string>;
  /** A chart that no program can edit, as a PNG in a `data:` address. Error: what keeps it from being drawn. */
  readonly chartPng: (item: SlideChartItem) => Promise<string>;
  readonly words: {
    /** What a layout is called in the program that opens the file. */
    readonly layouts: Readonly<Record<StepLayout, string>>;
    /** What stands in a new slide where its title and its text belong. */
    readonly title: string;
    readonly text: string;
    /** The sum of a bar's parts, in the table behind a chart. */
    readonly total: string;
  };
}
