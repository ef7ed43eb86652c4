import { Compass, Earth, Layers, ListTree, MapPin, Minus, Plus, Ruler, SquareDashed } from 'lucide-react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { wholeWorldCamera, zoomCamera } from '../../model/camera/camera-moves.ts';
import type { ProjectionId } from '../../state/view/view.ts';
import { focusTarget } from '../../ui/focus-target.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { vietNamCamera } from '../camera/home-camera.ts';
import { MAP_TOOLS, type MapTool } from '../tools/map-tool.ts';

const TOOL_ICONS = { layers: Layers, legend: ListTree, area: SquareDashed, ruler: Ruler } as const;

/** The buttons over the map: what a mouse, a finger or a switch does in one press. */
export function MapControls(props: {
  camera: Camera;
  viewport: Viewport;
  projection: ProjectionId;
  onCamera: (camera: Camera) => void;
  /** The tool that is open beside the buttons. */
  tool: MapTool | null;
  onTool: (tool: MapTool | null) => void;
}) {
  const { camera, viewport, projection, onCamera, tool, onTool } = props;
  const { map } = useI18n().messages;
  const names = { layers: map.layers, legend: map.legend, area: map.selectArea, ruler: map.ruler };
  return (
    <div className="map-controls" role="toolbar" aria-label={map.controls} aria-orientation="vertical">
      <IconButton
        icon={Plus}
        label={map.zoomIn}
        onClick={() => onCamera(zoomCamera(camera, 1, viewport, projection))}
      />
      <IconButton
        icon={Minus}
        label={map.zoomOut}
        onClick={() => onCamera(zoomCamera(camera, -1, viewport, projection))}
      />
      <IconButton
        icon={Earth}
        label={map.wholeWorld}
        onClick={() => onCamera(wholeWorldCamera(camera.lngLat, viewport, projection))}
      />
      <IconButton
        icon={Compass}
        label={map.northUp}
        disabled={camera.bearing === 0 && camera.pitch === 0}
        onClick={() => onCamera({ ...camera, bearing: 0, pitch: 0 })}
      />
      <IconButton
        icon={MapPin}
        label={map.home}
        onClick={() => onCamera(vietNamCamera(viewport, projection))}
      />
      {MAP_TOOLS.map((id) => (
        <IconButton
          key={id}
          ref={focusTarget(`tool-${id}`)}
          icon={TOOL_ICONS[id]}
          label={names[id]}
          data-map-tool={id}
          aria-expanded={tool === id}
          onClick={() => onTool(tool === id ? null : id)}
        />
      ))}
    </div>
  );
}
