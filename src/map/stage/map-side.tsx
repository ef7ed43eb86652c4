import { useCallback, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { type Viewport, viewportCentre } from '../../model/camera/camera.ts';
import { cameraOnOther } from '../../model/camera/camera-moves.ts';
import { createScreen } from '../../model/camera/screen.ts';
import { useActions, useView } from '../../state/use-app.ts';
import type { ProjectionId } from '../../state/view/view.ts';
import { moveFocus } from '../../ui/focus-target.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { Insets } from '../camera/insets.ts';
import { cameraOfArea } from '../camera/scene-camera.ts';
import type { MapProps } from '../map-props.ts';
import type { AreaKind } from '../tools/area-sketch.ts';
import type { MapTool } from '../tools/map-tool.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import { MapControls } from './map-controls.tsx';
import './map-side.css';

const MapTools = lazyPart(() => import('../tools/map-tools.tsx'));
const AreaDraw = lazyPart(async () => ({ default: (await import('../tools/area-draw.tsx')).AreaDraw }));

interface MapSideProps {
  readonly map: MapProps;
  readonly context: SvgContext;
  readonly viewport: Viewport;
  readonly insets: Insets;
  /** The tool that is open beside the buttons. */
  readonly tool: MapTool | null;
  readonly onTool: (tool: MapTool | null) => void;
  readonly onAbout: () => void;
}

/** The buttons over the map, and what they open: layers, the legend, the selection of an area, the ruler. */
export function MapSide(props: MapSideProps) {
  const { map, context, viewport, insets, tool, onTool: setTool, onAbout } = props;
  const { camera, projection } = map;
  const { loading } = useI18n().messages.details;
  const area = useView((view) => view.area);
  const { setCamera, setChoice, setFilters } = useActions();
  const [drawing, setDrawing] = useState<AreaKind | null>(null);
  const stopDrawing = useCallback(() => {
    setDrawing(null);
    moveFocus('tool-area');
  }, []);
  const changeProjection = (wanted: ProjectionId) => {
    setChoice({ projection: wanted });
    setCamera(cameraOnOther(camera, viewport, projection, wanted));
  };
  const { padding } = viewport;
  const middle = createScreen(camera, viewport, projection).unproject(viewportCentre(viewport));
  return (
    <>
      {drawing && (
        <Later of={drawing}>
          <AreaDraw
            key={drawing}
            kind={drawing}
            camera={camera}
            viewport={viewport}
            projection={projection}
            onCancel={stopDrawing}
            onDone={(drawn) => {
              setFilters({ area: drawn });
              // The camera that was drawn on stays, in the link, too.
              setCamera(camera);
              stopDrawing();
              setTool('area');
            }}
          />
        </Later>
      )}
      <div className="map-side" style={padding}>
        {tool && (
          <Later of={tool} waiting={<p className="map-side-waiting small faint">{loading}</p>}>
            <MapTools
              tool={tool}
              context={context}
              middle={middle ?? camera.lngLat}
              onClose={() => setTool(null)}
              onProjection={changeProjection}
              onAbout={onAbout}
              onDraw={(kind) => {
                setTool(null);
                setDrawing(kind);
              }}
              onShowArea={() => area && setCamera(cameraOfArea(area, viewport, projection, insets))}
            />
          </Later>
        )}
        <MapControls
          camera={camera}
          viewport={viewport}
          projection={projection}
          onCamera={setCamera}
          tool={tool}
          onTool={(opened) => {
            setDrawing(null);
            setTool(opened);
          }}
        />
      </div>
    </>
  );
}
