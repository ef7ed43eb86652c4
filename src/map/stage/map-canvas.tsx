import { type KeyboardEvent, useId, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { isPlaneShape } from '../../model/camera/plane.ts';
import { focusTarget } from '../../ui/focus-target.ts';
import { FINE_ZOOM } from '../camera/fine-zoom.ts';
import type { MapProps } from '../map-props.ts';
import type { ScreenPoint } from '../screen-point.ts';
import SvgGlobe from '../vector/globe.tsx';
import { useFineWorld } from '../vector/use-fine-world.ts';
import type { WorldFile } from '../vector/world-file.ts';
import { type Engine, isGone } from './use-engine.ts';

/** Both maps, of which one is seen, with the keys of a map and a cross in the middle while they are used. */
export function MapCanvas(props: {
  /** Null as long as the map has no size. */
  map: MapProps | null;
  projection: MapProps['projection'];
  world: WorldFile;
  engine: Engine;
  centre: ScreenPoint | null;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { map, projection, world, centre, onKeyDown } = props;
  const { Globe, stage } = props.engine;
  const { messages } = useI18n();
  const instructionsId = useId();
  // The engine draws no flat map of the whole Earth: it keeps what it showed last, and waits below the vector map.
  const isPlane = isPlaneShape(projection);
  const engineProps = useRef<MapProps | null>(null);
  if (map && !isPlane) engineProps.current = map;
  const isEngineShown = stage === 'shown' && !isPlane;
  // The engine has detail of its own.
  const isAlone = isPlane || isGone(stage) || stage === 'resting';
  const fineWorld = useFineWorld(isAlone && (map?.camera.zoom ?? 0) >= FINE_ZOOM);
  return (
    <>
      <p id={instructionsId} className="visually-hidden">
        {messages.map.instructions}
      </p>
      <div
        ref={focusTarget('map')}
        className="map-canvas"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map takes arrow keys, plus and minus.
        tabIndex={0}
        role="application"
        aria-label={messages.map.label}
        aria-describedby={instructionsId}
        onKeyDown={onKeyDown}
      >
        {map && !isEngineShown && <SvgGlobe {...map} world={world} fineWorld={fineWorld} />}
        {engineProps.current && Globe && (
          <div className="map-engine" data-shown={isEngineShown}>
            <Globe {...engineProps.current} />
          </div>
        )}
        {centre && (
          <span className="crosshair" style={{ left: centre.x, top: centre.y }} aria-hidden="true" />
        )}
      </div>
    </>
  );
}
