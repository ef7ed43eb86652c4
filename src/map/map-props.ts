import type { Camera, Viewport } from '../model/camera/camera.ts';
import type { DensityBand } from '../model/density.ts';
import type { LanguageId } from '../model/languages.ts';
import type { Filling } from '../state/overlay/filling.ts';
import type { Arc, MapOverlay } from '../state/overlay/map-overlay.ts';
import type { OwnList } from '../state/own/own-list.ts';
import type { Scene } from '../state/scene/scene.ts';
import type { MapLayerId, Worldview } from '../state/view/map-choices.ts';
import type { RulerPoint } from '../state/view/ruler-code.ts';
import type { ProjectionId } from '../state/view/view.ts';
import type { Palette, ThemeId } from '../theme/tokens.ts';
import type { Hit } from './marks/pick-marks.ts';
import type { CountriesFile } from './overlay/countries-file.ts';
import type { DrawnLine } from './overlay/drawn-lines.ts';
import type { ScreenPoint } from './screen-point.ts';
import type { Extras } from './vector/extras.ts';
import type { Hatching } from './vector/hatching.ts';

/** What both globes, the vector and the WebGL one, are given, and what they report. */
export interface MapProps {
  readonly scene: Scene;
  /** The settled camera. The map flies to it when it differs from its own. */
  readonly camera: Camera;
  readonly padding: Viewport['padding'];
  readonly projection: ProjectionId;
  readonly theme: ThemeId;
  readonly palette: Palette;
  readonly locale: LanguageId;
  readonly worldview: Worldview;
  /** The layers that are switched on; the same list as long as they are the same. */
  readonly layers: readonly MapLayerId[];
  /** Index of the selected site. */
  readonly selected: number | null;
  /** Index of the site that is hovered anywhere, in a list or a chart or here. */
  readonly hovered: number | null;
  /** What the charts of cooperation lay over the map. */
  readonly overlay: MapOverlay;
  /** What countries are filled by; null where none is. */
  readonly filling: Filling | null;
  /** The areas of the countries to be filled; null before they have come. */
  readonly countries: CountriesFile | null;
  /** Bands of the density of sites, from the widest on; none where it is not shown. */
  readonly density: readonly DensityBand[];
  /** The lists of the reader's own that are shown. */
  readonly own: readonly OwnList[];
  /** The points of the ruler. */
  readonly ruler: readonly RulerPoint[];
  /** Lines that the reader has asked for: rings of reach, the edge of an area, the ruler. */
  readonly drawn: readonly DrawnLine[];
  /** Indices of the visible sites that a chart's mark, hovered or focused, stands for. */
  readonly pointed: ReadonlySet<number>;
  /** The links that are pointed at, beside which all others recede. */
  readonly litArcs: readonly Arc[];
  /** Draws and finds what is shown only where it is asked for; null before it has come. */
  readonly extras: Extras | null;
  /** Draws over fills what tells them apart without colour, as in files: on paper there may be none. */
  readonly hatching?: Hatching;
  readonly reducedMotion: boolean;
  /** At most once a frame, never while dragging. */
  readonly onHover: (hit: Hit | null, point: ScreenPoint | null) => void;
  /** A click or tap: what is drawn under it; null on open ground. */
  readonly onPick: (hit: Hit | null, point: ScreenPoint) => void;
  /** Once, when a movement of the reader's has ended. */
  readonly onCamera: (camera: Camera) => void;
  /** The map has drawn its first whole picture. */
  readonly onReady: () => void;
  /** WebGL is missing or has failed for good; the vector globe stays. */
  readonly onFail: (reason: 'unsupported' | 'lost') => void;
}
