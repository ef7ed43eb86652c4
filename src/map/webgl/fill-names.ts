import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MapProps } from '../map-props.ts';
import type { Crowd } from '../marks/crowd.ts';
import { nameFeatures } from '../marks/site-names.ts';
import { CLEAR_IMAGE, NAMES } from './style/name-layers.ts';

/** How long after a change the names may follow, in milliseconds: a brush changes the sites with every frame. */
const DELAY = 120;

/** Keeps the names of the sites, and the room that labels leave for marks, at what the map shows. */
export class NamesFiller {
  private shown: { crowd: Crowd; locale: MapProps['locale']; named: boolean } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Brings the names to the present props, a moment later. */
  fill(map: MapLibreMap, crowd: Crowd, { scene, locale, layers }: MapProps): void {
    const named = layers.includes('names');
    const { shown } = this;
    if (shown?.crowd === crowd && shown.locale === locale && shown.named === named) return;
    this.shown = { crowd, locale, named };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const source = map.getSource<GeoJSONSource>(NAMES);
      if (!source) {
        // The style has not come yet: the next drawing tries again.
        this.shown = null;
        return;
      }
      if (!map.hasImage(CLEAR_IMAGE)) {
        map.addImage(CLEAR_IMAGE, { width: 1, height: 1, data: new Uint8Array(4) });
      }
      source.setData(nameFeatures(scene.catalog.sites, crowd, locale, named));
    }, DELAY);
  }

  /** Forgets what a map showed that is no more. */
  clear(): void {
    clearTimeout(this.timer);
    this.shown = null;
  }
}
