import type { Viewport } from '../../model/camera/camera.ts';
import { PANEL_SIZES, SHEET_PERCENT } from '../../theme/sizes.ts';
import type { Room } from './column/column-state.ts';

/** What lies over the map; columns stand beside it and take their room from it. */
export interface Covering {
  readonly room: Room;
  /** Whether a sheet is up, in a narrow room. */
  readonly sheet: boolean;
}

const NOTHING: Viewport['padding'] = { top: 0, right: 0, bottom: 0, left: 0 };

/** How far sheets reach over the map from each side, in CSS pixels. */
export function mapPadding({ room, sheet }: Covering): Viewport['padding'] {
  if (room === 'narrow') {
    const raised = sheet ? Math.round((window.innerHeight * SHEET_PERCENT) / 100) : 0;
    return { ...NOTHING, bottom: PANEL_SIZES.tabs + raised };
  }
  return NOTHING;
}
