import { useEffect, useState } from 'react';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { constrainCamera, fitPlacesCamera } from '../../model/camera/camera-moves.ts';
import { createScreen, type Screen } from '../../model/camera/screen.ts';
import type { LngLat } from '../../model/site.ts';
import { picking } from '../../state/coverage/picking.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { MOST_RULER_POINTS } from '../../state/view/ruler-code.ts';
import type { MapProps } from '../map-props.ts';
import { type Cluster, isOneSpot } from '../marks/crowd.ts';
import type { Hit } from '../marks/pick-marks.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { rulerCodeOf } from '../tools/ruler/ruler-hit.ts';

/** A click on a ring comes at least so many zoom levels nearer. */
const LEAST_STEP = 1;

/** Pixels around the members of a ring that a click on it shows. */
const MARGIN = 48;

/** More sites of one spot than these are only listed. */
const MOST_SPREAD = 24;

/** The sites of one spot, and where it is on the screen. */
export interface Spot {
  readonly indices: readonly number[];
  readonly point: ScreenPoint;
}

/** What a small window tells of when it is clicked. */
type ToldHit = Extract<Hit, { readonly kind: 'arc' | 'own' }>;

const isTold = (hit: Hit | null): hit is ToldHit => hit?.kind === 'arc' || hit?.kind === 'own';

/** What the pointer or the keys have found on the map. */
export interface MapHits extends Pick<MapProps, 'onHover' | 'onPick'> {
  readonly hovered: { readonly hit: Hit; readonly point: ScreenPoint } | null;
  /** Sites that are listed, because one spot has several. */
  readonly listed: Spot | null;
  readonly closeList: () => void;
  /** Open ground that was clicked, on the screen that shows it. */
  readonly land: { readonly screen: Screen; readonly point: ScreenPoint } | null;
  readonly closeLand: () => void;
  /** The link of cooperation, or the row of the reader's own, that was clicked, and where. */
  readonly told: { readonly hit: ToldHit; readonly point: ScreenPoint } | null;
  readonly closeTold: () => void;
  /** Sites of one spot that a mouse has spread. */
  readonly spread: Spot | null;
  readonly closeSpread: () => void;
  readonly listSpread: () => void;
}

/** The camera in which a ring comes apart: over its members, at least a level nearer. */
function cameraInto(
  { members, lngLat }: Cluster,
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  projection: MapProps['projection'],
): Camera {
  const { padding } = viewport;
  const roomy: Viewport = {
    ...viewport,
    padding: {
      top: padding.top + MARGIN,
      right: padding.right + MARGIN,
      bottom: padding.bottom + MARGIN,
      left: padding.left + MARGIN,
    },
  };
  const places = members.flatMap((index) => {
    const site = scene.catalog.sites[index];
    return site ? [site.lngLat] : [];
  });
  const fitted = fitPlacesCamera(places, lngLat, roomy, projection);
  const zoom = Math.max(fitted.zoom, camera.zoom + LEAST_STEP);
  return constrainCamera({ ...camera, lngLat, zoom }, viewport, projection);
}

/** Gives a place to whoever waits for one, or else to the ruler, whose points are then returned. */
function takePlace(hit: Hit | null, place: LngLat | null, scene: Scene, ruler: readonly string[]) {
  if (picking.take) {
    if (place) picking.take(place);
    return null;
  }
  const code = rulerCodeOf(hit, place, scene.catalog);
  return code !== null && ruler.length < MOST_RULER_POINTS ? [...ruler, code] : null;
}

/** Answers to pointing and clicking: a tip, the card of a site, a list of several, or a ring that comes apart. */
export function useMapHits(stage: {
  scene: Scene;
  camera: Camera | null;
  viewport: Viewport | null;
  projection: MapProps['projection'];
  setCamera: (camera: Camera) => void;
  /** Whether a click sets a point of the ruler. */
  isMeasuring: boolean;
}): MapHits {
  const { scene, camera, viewport, projection, setCamera, isMeasuring } = stage;
  const { select, hover, point: pointAt, setFocus } = useActions();
  const ruler = useView((view) => view.ruler);
  const [hovered, setHovered] = useState<MapHits['hovered']>(null);
  const [listed, setListed] = useState<Spot | null>(null);
  const [told, setTold] = useState<MapHits['told']>(null);
  const [land, setLand] = useState<MapHits['land']>(null);
  const [spread, setSpread] = useState<Spot | null>(null);
  // What stands on the screen is no more true once the map has moved, or shows others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect is for their changes.
  useEffect(() => {
    setSpread(null);
    setLand(null);
  }, [camera, viewport, scene]);
  return {
    hovered,
    listed,
    closeList: () => setListed(null),
    land,
    closeLand: () => setLand(null),
    told,
    closeTold: () => {
      setTold(null);
      pointAt(null);
    },
    spread,
    closeSpread: () => {
      setSpread(null);
      setHovered(null);
    },
    listSpread: () => {
      setListed(spread);
      setSpread(null);
    },
    onHover: (hit, point) => {
      if (hit?.kind === 'arc') pointAt(hit.arc.referent);
      else hover(hit?.kind === 'sites' ? (hit.indices[0] ?? null) : null);
      // The spread marks lie over the map: to point at them is to leave it.
      if (hit || !spread) setHovered(hit && point ? { hit, point } : null);
      if (hit?.kind !== 'cluster' || !isOneSpot(hit.cluster, projection) || !camera || !viewport) return;
      const at = createScreen(camera, viewport, projection).project(hit.cluster.lngLat);
      if (at && hit.cluster.members.length <= MOST_SPREAD)
        setSpread({ indices: hit.cluster.members, point: at });
    },
    onPick: (hit, point) => {
      const screen = camera && viewport && createScreen(camera, viewport, projection);
      if (isMeasuring || picking.take) {
        const longer = takePlace(hit, screen?.unproject(point) ?? null, scene, ruler);
        if (longer) setFocus({ ruler: longer });
        return;
      }
      setHovered(null);
      setListed(null);
      setSpread(null);
      setLand(hit || !screen ? null : { screen, point });
      setTold(isTold(hit) ? { hit, point } : null);
      if (hit?.kind === 'arc') pointAt(hit.arc.referent);
      if (!hit || isTold(hit)) return;
      if (hit.kind === 'cluster' && !isOneSpot(hit.cluster, projection)) {
        if (camera && viewport) setCamera(cameraInto(hit.cluster, scene, camera, viewport, projection));
        return;
      }
      const indices = hit.kind === 'cluster' ? hit.cluster.members : hit.indices;
      const [first = -1] = indices;
      if (indices.length > 1) setListed({ indices, point });
      else select(scene.catalog.sites[first]?.id ?? null);
    },
  };
}
