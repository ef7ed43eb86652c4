import { Compass, Earth, Globe, Map as MapIcon, MapPin, Minus, Plus } from 'lucide-react';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Camera, Viewport } from '../model/camera.ts';
import { zoomCamera } from '../model/camera-moves.ts';
import type { ProjectionId } from '../state/view.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { vietNamCamera, wholeWorldCamera } from './home-camera.ts';

/** The buttons over the map: what a mouse, a finger or a switch does in one press. */
export function MapControls(props: {
  camera: Camera;
  viewport: Viewport;
  projection: ProjectionId;
  onCamera: (camera: Camera) => void;
  onProjection: (projection: ProjectionId) => void;
}) {
  const { camera, viewport, projection, onCamera, onProjection } = props;
  const { map } = useI18n().messages;
  const globe = projection === 'globe';
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
        onClick={() => onCamera(wholeWorldCamera(camera.lngLat, viewport))}
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
      <IconButton
        icon={globe ? MapIcon : Globe}
        label={globe ? map.toMercator : map.toGlobe}
        onClick={() => onProjection(globe ? 'mercator' : 'globe')}
      />
    </div>
  );
}
