import { formatsOf } from '../../i18n/format.ts';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { projectToScreen } from '../../model/camera/screen.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import type { MapProps } from '../map-props.ts';
import { RECEDED } from '../marks/receded.ts';
import { flagLetters, flagSide, HOVER_SCALE } from '../marks/selection-flag.ts';
import { shownCrowd } from '../marks/shown-crowd.ts';
import { sitesInFront } from '../marks/sites-in-front.ts';
import { wrapText } from '../marks/wrap-text.ts';
import { countryFills } from '../overlay/country-fills.ts';
import { layoutArcs } from './arcs.ts';
import { densityMarkup, drawnMarkup, graticuleMarkup } from './drawn.ts';
import { layoutFills } from './fills.ts';
import { placeLabels } from './labels.ts';
import { layoutGround, layoutLarger, layoutMarks } from './layout.ts';
import { arcsMarkup, flagMarkup, groundMarkup, labelsMarkup, marksMarkup, namesMarkup } from './markup.ts';
import { markBoxes, placeNames } from './names.ts';
import { layoutRings, ringsMarkup } from './rings.ts';
import type { WorldFile } from './world-file.ts';

/** What the vector map draws, on the page and in an exported picture. */
export interface SvgContext
  extends Omit<
    MapProps,
    'camera' | 'reducedMotion' | 'onHover' | 'onPick' | 'onCamera' | 'onReady' | 'onFail'
  > {
  readonly world: WorldFile;
}

/** A part of the vector map: what it depends on besides the camera, and its markup. */
export interface SvgPart {
  readonly id: string;
  readonly keys: readonly (keyof SvgContext)[];
  readonly build: (context: SvgContext, camera: Camera, viewport: Viewport) => string;
  /** How strong the whole part is, 0…1; 1 where nothing is said. */
  readonly opacity?: (context: SvgContext) => number;
}

/** What changes the whole picture. */
const LOOKS = [
  'theme',
  'palette',
  'locale',
  'worldview',
  'layers',
  'projection',
  'padding',
  'world',
] as const;

const GROUND: SvgPart = {
  id: 'ground',
  keys: [...LOOKS, 'filling', 'countries'],
  build({ world, palette, projection, filling, countries, scene, worldview, theme }, camera, viewport) {
    const filled = countryFills(filling, countries, scene.catalog, worldview, theme);
    const fills = countries ? layoutFills(filled, countries, worldview, camera, viewport, projection) : [];
    return groundMarkup(layoutGround(world, camera, viewport, projection), palette, fills);
  },
};

const DENSITY: SvgPart = {
  id: 'density',
  keys: [...LOOKS, 'density'],
  build: ({ density, projection, theme }, camera, viewport) =>
    densityMarkup(density, theme, camera, viewport, projection),
};

const GRATICULE: SvgPart = {
  id: 'graticule',
  keys: LOOKS,
  build: ({ layers, projection, palette }, camera, viewport) =>
    layers.includes('graticule') ? graticuleMarkup(palette, camera, viewport, projection) : '',
};

const DRAWN: SvgPart = {
  id: 'drawn',
  keys: [...LOOKS, 'drawn'],
  build: ({ drawn, projection, palette }, camera, viewport) =>
    drawnMarkup(drawn, palette, camera, viewport, projection),
};

/** The names of places and of sites, as they find room beside each other. */
const LABELS: SvgPart = {
  id: 'labels',
  keys: [...LOOKS, 'scene'],
  build({ world, palette, projection, locale, worldview, scene, layers }, camera, viewport) {
    const { sites } = scene.catalog;
    const crowd = shownCrowd(scene, layers, camera, projection);
    const taken = markBoxes(sites, crowd, camera, viewport, projection);
    const names = layers.includes('names')
      ? placeNames(sites, crowd, taken, camera, viewport, projection, locale)
      : [];
    const labels = placeLabels(world.labels, camera, viewport, projection, locale, worldview, taken);
    const below = labels.filter(({ kind }) => kind !== 'archipelago');
    return labelsMarkup(below, palette) + namesMarkup(names, palette);
  },
};

const ARCS: SvgPart = {
  id: 'arcs',
  keys: [...LOOKS, 'overlay', 'litArcs'],
  build({ overlay, litArcs, projection, theme }, camera, viewport) {
    return arcsMarkup(layoutArcs(overlay.arcs, litArcs, camera, viewport, projection, theme));
  },
};

const MARKS: SvgPart = {
  id: 'marks',
  keys: [...LOOKS, 'scene', 'overlay'],
  build({ scene, palette, projection, overlay, layers, locale }, camera, viewport) {
    const { clusters, single } = shownCrowd(scene, layers, camera, projection);
    const marks = layoutMarks(scene, camera, viewport, projection, palette, overlay.members, single);
    const rings = layoutRings(clusters, scene.catalog.sites, camera, viewport, projection, overlay.members);
    return marksMarkup(marks) + ringsMarkup(rings, palette, formatsOf(locale));
  },
  // Sites that a chart points at are drawn again above the others, which recede as one.
  opacity: ({ pointed }) => (pointed.size > 0 ? RECEDED.pointed : 1),
};

/** The names of the two archipelagos, which no mark may hide. */
const ARCHIPELAGOS: SvgPart = {
  id: 'archipelagos',
  keys: LOOKS,
  build({ world, projection, locale, worldview, palette }, camera, viewport) {
    const own = world.labels.filter(({ kind }) => kind === 'archipelago');
    return labelsMarkup(placeLabels(own, camera, viewport, projection, locale, worldview), palette);
  },
};

const FLAGS: SvgPart = {
  id: 'flags',
  keys: [...LOOKS, 'scene', 'selected', 'hovered', 'pointed'],
  build({ scene, palette, projection, locale, pointed, hovered, selected }, camera, viewport) {
    const front = sitesInFront(scene.catalog, pointed, hovered);
    const marks = layoutLarger(front, HOVER_SCALE, camera, viewport, projection, palette);
    const site = selected === null ? undefined : scene.catalog.sites[selected];
    const at = site && projectToScreen(site.lngLat, { ...camera, pitch: 0 }, viewport, projection);
    const side = site && flagSide(site.lngLat);
    const flag =
      site && at && side
        ? flagMarkup(
            wrapText(
              nameOfSite(site, locale).text,
              flagLetters(side === 'left' ? at.x : viewport.width - at.x),
            ),
            side,
            at,
            palette,
          )
        : '';
    return marksMarkup(marks) + flag;
  },
};

/** The parts of the vector map, from the ground up. */
export const SVG_PARTS: readonly SvgPart[] = [
  GROUND,
  DENSITY,
  GRATICULE,
  DRAWN,
  LABELS,
  ARCS,
  MARKS,
  ARCHIPELAGOS,
  FLAGS,
];
