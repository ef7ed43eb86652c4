import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { areaTexts } from '../../i18n/map/area.ts';
import type { Area } from '../../model/area.ts';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen } from '../../model/camera/screen.ts';
import type { LngLat } from '../../model/site.ts';
import type { ProjectionId } from '../../state/view/view.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { pointIn } from '../marks/pointer.ts';
import { areaLine } from '../overlay/drawn-lines.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { type AreaKind, areaOfSketch } from './area-sketch.ts';
import './area-draw.css';

/** How far a pointer may slip and still be a click, and how far apart points of a freehand line are, in CSS pixels. */
const SLIP = 8;
const STEP = 5;

/** How far below the top of the map the hint stands: under the number of sites, in CSS pixels. */
const HINT_TOP = 54;

/** A line over the map as the `d` of a path; what the map does not show is left out. */
function pathOf(line: readonly LngLat[], project: (place: LngLat) => ScreenPoint | null): string {
  let pen = 'M';
  return line
    .map((place) => {
      const at = project(place);
      const drawn = at ? `${pen}${at.x.toFixed(1)},${at.y.toFixed(1)}` : '';
      pen = at ? 'L' : 'M';
      return drawn;
    })
    .join('');
}

/** A sheet over the map on which an area is drawn, by dragging or by clicking; the map stands still meanwhile. */
export function AreaDraw(props: {
  kind: AreaKind;
  camera: Camera;
  viewport: Viewport;
  projection: ProjectionId;
  onDone: (area: Area) => void;
  onCancel: () => void;
}) {
  const { kind, camera, viewport, projection, onDone, onCancel } = props;
  const { formats } = useI18n();
  const texts = useTexts(areaTexts);
  const [places, setPlaces] = useState<readonly LngLat[]>([]);
  const [failed, setFailed] = useState(false);
  /** Where the pointer went down, while it is down, and whether it began the drawing. */
  const pressed = useRef<{ point: ScreenPoint; moved: boolean; first: boolean; last: ScreenPoint } | null>(
    null,
  );
  const [towards, setTowards] = useState<LngLat | null>(null);
  const screen = createScreen(camera, viewport, projection);
  const placeAt = (point: ScreenPoint) => screen.unproject(point);

  const finish = (drawn: readonly LngLat[]) => {
    const area = areaOfSketch(kind, drawn);
    if (area) onDone(area);
    else {
      setPlaces([]);
      setTowards(null);
      setFailed(true);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys are listened to anew with every place that is drawn.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onCancel();
      else if (event.key === 'Enter' && kind === 'shape' && places.length > 0) finish(places);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [kind, places, onCancel]);

  const add = (point: ScreenPoint): readonly LngLat[] => {
    const place = placeAt(point);
    const next = place ? [...places, place] : places;
    setPlaces(next);
    return next;
  };
  const sketch = towards ? [...places, towards] : places;
  const area = sketch.length > 1 ? areaOfSketch(kind, sketch) : null;
  const line = area ? areaLine(area) : sketch;
  const d = pathOf(line, (place) => screen.project(place));
  const tip = towards && screen.project(towards);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: drawing is for pointers; whoever has none fills in the form by numbers. */}
      <div
        className="area-draw"
        onPointerDown={(event) => {
          if (event.button !== 0 || !event.isPrimary) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const point = pointIn(event.currentTarget, event.nativeEvent);
          setFailed(false);
          pressed.current = { point, moved: false, first: places.length === 0, last: point };
          if (places.length === 0) add(point);
        }}
        onPointerMove={(event) => {
          const point = pointIn(event.currentTarget, event.nativeEvent);
          const press = pressed.current;
          if (press && Math.hypot(point.x - press.point.x, point.y - press.point.y) > SLIP)
            press.moved = true;
          if (kind === 'shape' && press?.moved) {
            if (Math.hypot(point.x - press.last.x, point.y - press.last.y) < STEP) return;
            press.last = point;
            add(point);
          } else if (places.length > 0) setTowards(placeAt(point) ?? towards);
        }}
        onPointerUp={(event) => {
          const press = pressed.current;
          pressed.current = null;
          if (!press) return;
          const point = pointIn(event.currentTarget, event.nativeEvent);
          if (press.moved) finish(add(point));
          else if (!press.first) {
            const drawn = add(point);
            if (kind !== 'shape') finish(drawn);
          }
        }}
        onPointerCancel={() => {
          pressed.current = null;
          setPlaces([]);
          setTowards(null);
        }}
        onDoubleClick={() => kind === 'shape' && finish(places)}
      >
        <svg width="100%" height="100%" aria-hidden="true">
          <path d={d} fill="none" stroke="var(--paper)" strokeWidth="5" strokeLinejoin="round" />
          <path d={d} fill="none" stroke="var(--ink)" strokeWidth="2" strokeLinejoin="round" />
          {tip && area?.kind === 'circle' && (
            <text
              x={tip.x + 14}
              y={tip.y - 10}
              fill="var(--ink)"
              stroke="var(--paper)"
              strokeWidth="4"
              paintOrder="stroke"
              fontSize="13"
              fontWeight="600"
            >
              {formats.count(area.km)} km
            </text>
          )}
        </svg>
      </div>
      <div
        className="area-hint"
        style={{
          left: (viewport.padding.left + viewport.width - viewport.padding.right) / 2,
          top: viewport.padding.top + HINT_TOP,
        }}
      >
        <span role="status">{failed ? texts.tooSmall : texts.hints[kind]}</span>
        <IconButton icon={X} label={texts.cancel} onClick={onCancel} />
      </div>
    </>
  );
}
