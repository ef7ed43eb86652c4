import type { StepFocus } from '../../model/briefing/briefing.ts';
import type { SlideBox } from '../../model/briefing/slide-scene.ts';
import type { MapLook } from '../../model/camera/map-look.ts';
import type { Scene } from '../scene/scene.ts';
import type { View } from '../view/view.ts';

/** What a slide asks of its map; lengths in the units of the slide. */
export interface SlideMapOrder {
  readonly view: View;
  /** What the view's filters leave. */
  readonly scene: Scene;
  /** The ids of the sites that are named beside their marks. */
  readonly named: readonly string[];
  readonly focus: StepFocus;
  readonly size: Pick<SlideBox, 'width' | 'height'>;
  /** What other parts of the slide cover, from each side. */
  readonly covered: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** The ground is shown no larger than at this scale (see `groundScale`), so that maps beside each other have one. */
  readonly largest?: number;
  /** Whether there is to be ground in all corners: where a globe leaves some empty, the map is flat. */
  readonly isFilled?: boolean;
}

/** A sample of a mark, a line or a colour as SVG markup in `SAMPLE` units, and what it means; without a sample, words about those that follow. */
export interface SlideLegendRow {
  readonly sample: string;
  readonly label: string;
  /** How many entries it stands for: none where it only leads on to others, several where it says how many there are more; else one. */
  readonly entries?: number;
}

/** The room of a sample of a legend. */
export const SAMPLE = { width: 24, height: 14 } as const;

/** A map as a slide shows it. */
export interface DrawnSlideMap {
  /** SVG markup in the units of the slide, `0 0 width height`; to be clipped. */
  readonly markup: string;
  /** The names that found no room, by the ids of their sites. */
  readonly unnamed: readonly string[];
  /** Where it looks; absent where nobody flies to it. */
  readonly look?: MapLook;
}
