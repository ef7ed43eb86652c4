import { useLayoutEffect } from 'react';
import './popup.css';

/** In the browser's top layer nothing covers or clips a popup, wherever its button or field stands: what Ariakit puts around it. */
export const IN_TOP_LAYER = { className: 'popup-layer', popover: 'manual' } as const;

/** Raises what stands around a popup into the top layer as soon as it is in the page. */
export function useTopLayer(layer: HTMLElement | null): void {
  useLayoutEffect(() => {
    if (layer?.isConnected && !layer.matches(':popover-open')) layer.showPopover();
  }, [layer]);
}
