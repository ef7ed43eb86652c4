import { useCallback, useState } from 'react';
import { below, from } from '../../../theme/breakpoints.ts';
import { useMedia } from '../../../ui/use-media.ts';
import { recall, remember } from '../../storage.ts';

/** The panels that fold. Details are open while a site is selected. */
export const PANELS = ['filters', 'results', 'charts'] as const;
export type PanelId = (typeof PANELS)[number];

/** How much room there is: for all panels, for one at a side, or for one sheet over the map. */
export type Room = 'wide' | 'medium' | 'narrow';

const STANDARD: Readonly<Record<Room, readonly PanelId[]>> = {
  wide: PANELS,
  medium: ['results'],
  narrow: [],
};

/** The room that the window gives. */
export function useRoom(): Room {
  const wide = useMedia(from('wide'));
  const narrow = useMedia(below('medium'));
  return wide ? 'wide' : narrow ? 'narrow' : 'medium';
}

/** The panels that a toggle leaves open. In a medium room one side panel stands at a time, in a narrow one a sheet. */
export function togglePanel(open: readonly PanelId[], panel: PanelId, room: Room): readonly PanelId[] {
  if (open.includes(panel)) return open.filter((other) => other !== panel);
  if (room === 'narrow') return [panel];
  if (room === 'medium' && panel !== 'charts') return [...open.filter((other) => other === 'charts'), panel];
  return [...open, panel];
}

function recallPanels(): readonly PanelId[] {
  const stored = recall('panels');
  return stored === null ? STANDARD.wide : PANELS.filter((panel) => stored.split(',').includes(panel));
}

/** Which panels stand open in the present room. What was chosen in a wide one is remembered. */
export function usePanels() {
  const room = useRoom();
  const [open, setOpen] = useState<Readonly<Record<Room, readonly PanelId[]>>>(() => ({
    ...STANDARD,
    wide: recallPanels(),
  }));
  const toggle = useCallback(
    (panel: PanelId) =>
      setOpen((old) => {
        const next = togglePanel(old[room], panel, room);
        if (room === 'wide') remember('panels', next.join(','));
        return { ...old, [room]: next };
      }),
    [room],
  );
  return { room, open: open[room], toggle };
}
