import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { networkTexts } from '../../../i18n/charts/network.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import type { Network } from '../../../model/network.ts';
import { GesturesWithinPage } from '../../../ui/page-gestures/within-page.tsx';
import { useSize } from '../../../ui/use-size.ts';
import type { ChartSize } from '../../frame/table.ts';
import { NetworkDrawing } from '../drawing.tsx';
import { NetworkLegend } from '../legend.tsx';
import type { NetworkModel } from '../model.ts';
import type { Pins, SeenNetwork } from '../solver/use-solution.ts';
import type { NetworkWords } from '../words.ts';
import type { NetworkStage } from './stage.ts';

/** The width from which the key stands beside the network, in CSS pixels. */
const ROOM_FOR_KEY = 860;

/** The network with its key: beside it, or below where there is little room. */
export function NetworkScene(props: {
  box: ChartSize;
  /** The network to be drawn; null before the first is laid out. */
  seen: SeenNetwork | null;
  /** Whether it is the one that is asked for. */
  settled: boolean;
  model: NetworkModel | null;
  words: NetworkWords;
  networks: ReadonlyMap<string, Network>;
  pins: Pins;
  onPins: (change: (pins: Pins) => Pins) => void;
  /** Tells the size of the ground on which the network is drawn. */
  onSize: (size: ChartSize) => void;
  stage: RefObject<NetworkStage | null>;
}) {
  const { box, seen, settled, model, words, networks, pins, onPins, onSize, stage } = props;
  const text = useTexts(networkTexts);
  const ground = useRef<HTMLDivElement>(null);
  const size = useSize(ground);
  const tell = useRef(onSize);
  tell.current = onSize;
  useEffect(() => {
    if (size && size.width > 0 && size.height > 0) tell.current(size);
  }, [size]);
  const kinds = useMemo(() => new Set(model?.points.map(({ node }) => node.kind)), [model]);
  const isNarrow = box.width < ROOM_FOR_KEY;
  return (
    <div className="network" data-narrow={isNarrow || undefined}>
      <div ref={ground} className="network-ground">
        {size && size.width > 0 && size.height > 0 && seen && model && (
          <>
            <NetworkDrawing
              model={model}
              positions={seen.positions}
              size={size}
              words={words}
              networks={networks}
              pins={pins}
              onPins={onPins}
              stage={stage}
            />
            <GesturesWithinPage stage={ground} canvas=".network-drawing" />
          </>
        )}
        {!settled && (
          <p role="status" className="network-settling small faint" data-again={model ? '' : undefined}>
            {text.arranging}
          </p>
        )}
      </div>
      {seen && model && (
        <NetworkLegend cooperation={seen.cooperation} kinds={kinds} show={seen.show} isNarrow={isNarrow} />
      )}
    </div>
  );
}
