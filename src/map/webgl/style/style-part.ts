import type { FontFacesSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { DensityBand } from '../../../model/density.ts';
import type { LanguageId } from '../../../model/languages.ts';
import type { MapLayerId, Worldview } from '../../../state/view/map-choices.ts';
import type { ProjectionId } from '../../../state/view/view.ts';
import type { Palette, ThemeId } from '../../../theme/tokens.ts';
import type { MapProps } from '../../map-props.ts';
import type { CountryFill } from '../../overlay/country-fills.ts';
import type { DrawnLine } from '../../overlay/drawn-lines.ts';

/** What the basemap's looks depend on. */
export interface StyleOptions {
  readonly theme: ThemeId;
  readonly palette: Palette;
  readonly locale: LanguageId;
  readonly worldview: Worldview;
  readonly projection: ProjectionId;
  /** Files of the labels' fonts, by family; without them the page's own fonts draw the labels. */
  readonly fontUrls?: FontFacesSpecification;
  /** Whether the detailed tiles may be asked for. */
  readonly hasDetail: boolean;
  /** Countries to be filled. */
  readonly fills?: readonly CountryFill[];
  /** The layers that are switched on; without them the standard ones. */
  readonly layers?: readonly MapLayerId[];
  /** Bands of the density of sites, from the widest on. */
  readonly density?: readonly DensityBand[];
  /** Lines that the reader has asked for. */
  readonly lines?: readonly DrawnLine[];
}

/** The same with nothing left out: what a part is built from. */
export type StyleContext = Required<Omit<StyleOptions, 'fontUrls'>>;

/** A part of the basemap's style. */
export interface StylePart {
  /** The map's props that it follows; `filling` counts as the same where it fills the same. */
  readonly reads: readonly (keyof MapProps)[];
  readonly sources: (context: StyleContext) => Readonly<Record<string, SourceSpecification>>;
  readonly layers: (context: StyleContext) => readonly LayerSpecification[];
}
