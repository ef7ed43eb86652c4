import { readFileSync } from 'node:fs';
import { EXTRAS } from '../../../src/map/vector/extras.ts';
import type { SvgContext } from '../../../src/map/vector/svg-part.ts';
import { parseWorldFile } from '../../../src/map/vector/world-file.ts';
import { NO_OVERLAY } from '../../../src/state/overlay/map-overlay.ts';
import { STANDARD_LAYERS } from '../../../src/state/view/map-choices.ts';
import { PALETTES } from '../../../src/theme/tokens.ts';
import { realScene } from '../scene.ts';

const WORLD = parseWorldFile(
  JSON.parse(readFileSync(new URL('../../../public/basemap/world.json', import.meta.url), 'utf8')),
);

/** What the vector map draws for an English reader who has chosen nothing, but for a `patch`. */
export function svgContext(patch: Partial<SvgContext> = {}): SvgContext {
  const theme = patch.theme ?? 'light';
  return {
    world: WORLD,
    scene: realScene(),
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    projection: 'globe',
    theme,
    palette: PALETTES[theme],
    locale: 'en',
    worldview: 'un',
    layers: STANDARD_LAYERS,
    selected: null,
    hovered: null,
    overlay: NO_OVERLAY,
    filling: null,
    countries: null,
    density: [],
    ruler: [],
    drawn: [],
    own: [],
    extras: EXTRAS,
    pointed: new Set(),
    litArcs: [],
    ...patch,
  };
}
