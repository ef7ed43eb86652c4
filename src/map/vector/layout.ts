import { geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import { type Camera, type Viewport, viewportCentre } from '../../model/camera/camera.ts';
import { isPlaneShape } from '../../model/camera/plane.ts';
import { createScreen, type GroundShape, type ScreenPlace } from '../../model/camera/screen.ts';
import type { Site } from '../../model/site.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { HALO_SHARE, type MarkStyle, markInk, markPath, markRadius, markStyle } from '../../theme/marks.ts';
import type { Palette } from '../../theme/tokens.ts';
import { RECEDED } from '../marks/receded.ts';
import { createProjection, discRadius } from './projection.ts';
import type { WorldFile } from './world-file.ts';

/** The ground as the `d` of SVG paths, in CSS pixels. */
export interface GroundLayout {
  /** The size of the map's element. */
  readonly width: number;
  readonly height: number;
  /** The outline of a flat map of the whole Earth; null where the sea is a disc or everywhere. */
  readonly outline: string | null;
  /** The globe's disc; null on flat maps. */
  readonly disc: { readonly x: number; readonly y: number; readonly radius: number } | null;
  readonly land: string;
  readonly coast: string;
  readonly lakes: string;
  readonly boundaries: string;
  /** Boundaries that are disputed or not yet determined. */
  readonly disputed: string;
  readonly linesOfControl: string;
  readonly islets: string;
}

/** All visible marks of one style as one path, painted at once. */
export interface MarkGroup {
  readonly key: string;
  readonly path: string;
  readonly fill: string;
  readonly halo: string;
  /** Width of the halo's stroke under the fill, in CSS pixels. */
  readonly haloWidth: number;
  readonly opacity: number;
}

/** Lays out the ground for a camera. */
export function layoutGround(
  world: WorldFile,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
): GroundLayout {
  const path = geoPath(createProjection(camera, viewport, shape))
    .digits(1)
    .pointRadius(1.1);
  const draw = (ground: Feature | FeatureCollection) => path(ground) ?? '';
  const features = featuresOf(world);
  const disc =
    shape === 'globe' ? { ...viewportCentre(viewport), radius: discRadius(camera, viewport) } : null;
  return {
    width: viewport.width,
    height: viewport.height,
    outline: isPlaneShape(shape) ? (path({ type: 'Sphere' }) ?? '') : null,
    disc,
    land: draw(features.land),
    coast: draw(features.coast),
    lakes: draw(features.lakes),
    boundaries: draw(features.boundaries),
    disputed: draw(features.disputed),
    linesOfControl: draw(features.linesOfControl),
    islets: camera.zoom >= 1 ? draw(features.islets) : '',
  };
}

/**
 * Lays out the marks of the visible sites on the near side, one path for each style that occurs, in drawing order; those
 * that are no `members` recede below the others.
 */
export function layoutMarks(
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
  palette: Palette,
  members: Members | null = null,
  drawn: Uint8Array = scene.mask,
): readonly MarkGroup[] {
  const { sites } = scene.catalog;
  const radius = markRadius(camera, shape);
  const place = createPlacer(camera, viewport, shape, radius);
  const [strong, receded] = [new Map<string, StylePath>(), new Map<string, StylePath>()];
  for (const index of scene.visible) {
    const site = drawn[index] === 1 ? sites[index] : undefined;
    if (site) addMark(!members || members.has(index) ? strong : receded, site, place, radius);
  }
  const below = toGroups(receded, radius, palette).map((group) => ({
    ...group,
    key: `receded ${group.key}`,
    opacity: group.opacity * RECEDED.beside,
  }));
  return [...below, ...toGroups(strong, radius, palette)];
}

/** Some sites' marks, `scale` times as large as their like, in the same way. */
export function layoutLarger(
  sites: readonly Site[],
  scale: number,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
  palette: Palette,
): readonly MarkGroup[] {
  const radius = markRadius(camera, shape) * scale;
  const place = createPlacer(camera, viewport, shape, radius);
  const paths = new Map<string, StylePath>();
  for (const site of sites) addMark(paths, site, place, radius);
  return toGroups(paths, radius, palette);
}

/** What is asked of an opened network's members. */
interface Members {
  readonly has: (index: number) => boolean;
}

interface StylePath {
  readonly style: MarkStyle;
  path: string;
}

type Placer = (site: Site) => ScreenPlace | null;

/** Where sites stand on the element; null where neither they nor anything of their marks is to be seen. */
function createPlacer(camera: Camera, viewport: Viewport, shape: GroundShape, radius: number): Placer {
  const screen = createScreen({ ...camera, pitch: 0 }, viewport, shape);
  const { width, height } = viewport;
  return ({ lngLat }) => {
    const at = screen.project(lngLat);
    if (!at || at.x < -radius || at.y < -radius || at.x > width + radius || at.y > height + radius)
      return null;
    return at;
  };
}

function addMark(paths: Map<string, StylePath>, site: Site, place: Placer, radius: number): void {
  const at = place(site);
  if (!at) return;
  const style = styleOf(site);
  const group = paths.get(style.key) ?? { style, path: '' };
  group.path += markPath(style, radius, at.x, at.y);
  paths.set(style.key, group);
}

function toGroups(
  paths: ReadonlyMap<string, StylePath>,
  radius: number,
  palette: Palette,
): readonly MarkGroup[] {
  return [...paths.values()].map(({ style, path }) => ({
    key: style.key,
    path,
    haloWidth: 2 * HALO_SHARE * radius,
    ...markInk(style, palette),
  }));
}

const styles = new WeakMap<Site, MarkStyle>();

/** The site's style, kept: it is asked for in every frame. */
function styleOf(site: Site): MarkStyle {
  const style = styles.get(site) ?? markStyle(site);
  styles.set(site, style);
  return style;
}

const decoded = new WeakMap<WorldFile, ReturnType<typeof decode>>();

/** The topology's objects as features, decoded once. */
function featuresOf(world: WorldFile) {
  const features = decoded.get(world) ?? decode(world);
  decoded.set(world, features);
  return features;
}

function decode(world: WorldFile) {
  const { land, coast, lakes, boundaries, islets } = world.objects;
  const lines = feature(world, boundaries);
  const ofClass = (wanted: string): FeatureCollection<Geometry> => ({
    type: 'FeatureCollection',
    features: lines.features.filter(({ properties }) => properties.class === wanted),
  });
  return {
    land: feature(world, land),
    coast: feature(world, coast),
    lakes: feature(world, lakes),
    islets: feature(world, islets),
    boundaries: ofClass('international'),
    disputed: ofClass('disputed'),
    linesOfControl: ofClass('line-of-control'),
  };
}
