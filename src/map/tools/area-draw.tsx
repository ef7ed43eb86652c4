import { X } from 'lucide-react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { areaTexts } from '../../i18n/map/area.ts';
import type { Area } from '../../model/area.ts';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen } from '../../model/camera/screen.ts';
import type { LngLat } from '../../model/site.ts';
import type { ProjectionId } from '../../state/view/view.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { areaLine } from '../overlay/drawn-lines.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { type AreaKind, areaOfSketch } from './area-sketch.ts';
import { useAreaSketch } from './use-area-sketch.ts';
import './area-draw.css';

/** How far below the top of the map the hint stands: under the number of sites, in CSS pixels. */
const HINT_TOP = 54;

type Project = (place: LngLat) => ScreenPoint | null;

/** A line over the map as the `d` of a path; what the map does not show is left out. */
function pathOf(line: readonly LngLat[], project: Project): string {
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

/** What is drawn so far, up to where the pointer is; beside a circle its radius. */
function SketchLines(props: {
  kind: AreaKind;
  places: readonly LngLat[];
  towards: LngLat | null;
  project: Project;
}) {
  const { kind, places, towards, project } = props;
  const { formats } = useI18n();
  const sketch = towards ? [...places, towards] : places;
  const area = sketch.length > 1 ? areaOfSketch(kind, sketch) : null;
  const d = pathOf(area ? areaLine(area) : sketch, project);
  const tip = towards && project(towards);
  return (
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
  );
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
  const { padding } = viewport;
  const texts = useTexts(areaTexts);
  const { project, unproject } = createScreen(camera, viewport, projection);
  const { places, towards, failed, ...handlers } = useAreaSketch({
    kind,
    placeAt: unproject,
    onDone,
    onCancel,
  });
  return (
    <>
      {/* Drawing is for pointers; whoever has none fills in the form by numbers. */}
      <div className="area-draw" {...handlers}>
        <SketchLines kind={kind} places={places} towards={towards} project={project} />
      </div>
      <div
        className="area-hint"
        style={{
          left: (padding.left + viewport.width - padding.right) / 2,
          top: padding.top + HINT_TOP,
        }}
      >
        <span role="status">{failed ? texts.tooSmall : texts.hints[kind]}</span>
        <IconButton icon={X} label={texts.cancel} onClick={onCancel} />
      </div>
    </>
  );
}
