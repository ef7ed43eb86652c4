import { useMemo } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { MapProps } from '../map-props.ts';
import { countOnOtherHalf } from '../other-half.ts';
import { Disclaimer } from './disclaimer.tsx';
import { type EngineStage, isGone } from './use-engine.ts';

const PairsNote = lazyPart(() => import('./pairs-note.tsx'));

/** What a map has to say below: that the engine is gone, how many sites it leaves out, and what its boundaries do not mean. */
export function MapNotes(props: {
  context: Pick<MapProps, 'scene' | 'projection' | 'layers' | 'padding' | 'overlay'>;
  stage: EngineStage;
  /** Width of what panels leave free of the map, in CSS pixels. */
  width: number;
  onAbout: () => void;
}) {
  const { context, stage, width, onAbout } = props;
  const { scene, projection, layers, padding } = context;
  const { pairs } = context.overlay;
  const { messages, formats } = useI18n();
  const hidden = useMemo(
    () => (layers.includes('sites') ? countOnOtherHalf(scene, projection) : 0),
    [scene, projection, layers],
  );
  return (
    <div
      className="map-notes small"
      style={{ left: padding.left, right: padding.right, bottom: padding.bottom }}
    >
      {isGone(stage) && (
        <p className="map-warning" role="alert">
          {messages.map[stage]}
        </p>
      )}
      {pairs && (
        <Later>
          <PairsNote pairs={pairs} />
        </Later>
      )}
      {hidden > 0 && <p className="map-note">{messages.map.otherHalf(hidden, formats.count(hidden))}</p>}
      <Disclaimer width={width} onAbout={onAbout} />
    </div>
  );
}
