import { useI18n } from '../../i18n/i18n-context.tsx';
import type { LngLat } from '../../model/site.ts';
import type { ProjectionId } from '../../state/view/view.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import type { AreaKind } from './area-sketch.ts';
import { AreaTool } from './area-tool.tsx';
import { LayersTool } from './layers-tool.tsx';
import { LegendTool } from './legend-tool.tsx';
import type { MapTool } from './map-tool.ts';
import { RulerTool } from './ruler/ruler-tool.tsx';
import { ToolPanel } from './tool-panel.tsx';

/** The tool that is open beside the map's buttons. */
export default function MapTools(props: {
  tool: MapTool;
  context: SvgContext;
  middle: LngLat;
  onClose: () => void;
  onProjection: (projection: ProjectionId) => void;
  onAbout: () => void;
  onDraw: (kind: AreaKind) => void;
  onShowArea: () => void;
}) {
  const { tool, context, middle, onClose, onProjection, onAbout, onDraw, onShowArea } = props;
  const { map } = useI18n().messages;
  const titles = { layers: map.layers, legend: map.legend, area: map.selectArea, ruler: map.ruler };
  return (
    <ToolPanel key={tool} tool={tool} title={titles[tool]} onClose={onClose}>
      {tool === 'layers' && (
        <LayersTool
          hidesFill={context.filling?.kind === 'members'}
          onProjection={onProjection}
          onAbout={onAbout}
        />
      )}
      {tool === 'legend' && <LegendTool context={context} />}
      {tool === 'ruler' && <RulerTool middle={middle} ruler={context.ruler} />}
      {tool === 'area' && <AreaTool middle={middle} onDraw={onDraw} onShow={onShowArea} />}
    </ToolPanel>
  );
}
