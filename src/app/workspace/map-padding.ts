import type { Viewport } from '../../model/camera/camera.ts';
import { PANEL_SIZES, SHEET_PERCENT } from '../../theme/sizes.ts';
import type { Room } from './panels/panels-state.ts';

/** Width of a step's words. */
const WORDS = { wide: PANEL_SIZES.words, medium: PANEL_SIZES.wordsMedium } as const;

/** So much of the stage's height stays the map's, in CSS pixels, however large the charts are: a camera needs some room. */
const LEAST_HEIGHT = 140;

/** What covers the map from the sides. */
export interface Sides {
  readonly room: Room;
  readonly filters: boolean;
  /** Results or a card at the right. */
  readonly side: boolean;
  /** Whether a briefing is presented: its words stand at the left, or below in a narrow room. */
  readonly presents?: boolean;
}

/** What covers the map. */
export interface Covering extends Sides {
  /** Height of the stage, in CSS pixels. */
  readonly height: number;
  /** Height of the charts, in CSS pixels; 0 while they are folded. */
  readonly dock: number;
  /** Whether a sheet is up, in a narrow room. */
  readonly sheet: boolean;
}

/** How far panels reach over the map from the left and the right, in CSS pixels. */
function sidePadding({ room, filters, side, presents = false }: Sides) {
  if (room === 'narrow') return { left: 0, right: 0 };
  return {
    left: presents ? WORDS[room] : filters ? PANEL_SIZES.sideLeft : 0,
    right: side ? PANEL_SIZES.sideRight : 0,
  };
}

/** How much of a stage of this width the panels at its sides leave, in CSS pixels. */
export function freeWidth(width: number, sides: Sides): number {
  const { left, right } = sidePadding(sides);
  return width - left - right;
}

/** How far panels reach over the map from each side, in CSS pixels. */
export function mapPadding(covering: Covering): Viewport['padding'] {
  const { room, height, dock, sheet } = covering;
  if (room === 'narrow') {
    const bottom = PANEL_SIZES.tabs + (sheet ? Math.round((window.innerHeight * SHEET_PERCENT) / 100) : 0);
    return { top: 0, right: 0, bottom, left: 0 };
  }
  return {
    top: 0,
    bottom: Math.max(0, Math.min(dock, height - LEAST_HEIGHT)),
    ...sidePadding(covering),
  };
}
