import { Minus, Orbit, PinOff, Plus, Scan } from 'lucide-react';
import { networkTexts } from '../../i18n/charts/network.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

const ZOOM_STEP = 1.5;

/** The buttons of the view of the network, in a corner of the drawing. */
export function NetworkTools(props: {
  onZoom: (factor: number) => void;
  onFit: () => void;
  /** Lets all pins go; null where there are none. */
  onRelease: (() => void) | null;
  /** Whether neighbours stand around the node that is chosen; null where none is. */
  around: boolean | null;
  onAround: (around: boolean) => void;
}) {
  const { onZoom, onFit, onRelease, around, onAround } = props;
  const text = useTexts(networkTexts);
  return (
    <div className="network-tools">
      <IconButton icon={Plus} label={text.nearer} onClick={() => onZoom(ZOOM_STEP)} />
      <IconButton icon={Minus} label={text.farther} onClick={() => onZoom(1 / ZOOM_STEP)} />
      <IconButton icon={Scan} label={text.fit} onClick={onFit} />
      {around !== null && (
        <IconButton
          icon={Orbit}
          label={text.around}
          aria-pressed={around}
          onClick={() => onAround(!around)}
        />
      )}
      {onRelease && <IconButton icon={PinOff} label={text.release} onClick={onRelease} />}
    </div>
  );
}
