import type { Viewport } from '../model/camera.ts';
import type { Room } from './panels-state.ts';

/** Widths and heights of the panels, in CSS pixels, the same as in app.css: what the map must leave free. */
const PANEL_SIZE = {
  filters: 300,
  side: 368,
  sheet: 0.56,
  tabs: 56,
  words: { wide: 440, medium: 360 },
} as const;

/** So much of the stage's height stays the map's, in CSS pixels, however large the charts are: a camera needs some room. */
const LEAST_HEIGHT = 140;

/** What covers the map. */
export interface Covering {
  readonly room: Room;
  /** Height of the stage, in CSS pixels. */
  readonly height: number;
  readonly filters: boolean;
  /** Results or a card at the right. */
  readonly side: boolean;
  /** Whether a briefing is presented: its words stand at the left, or below in a narrow room. */
  readonly presents?: boolean;
  /** Height of the charts, in CSS pixels; 0 while they are folded. */
  readonly dock: number;
  /** Whether a sheet is up, in a narrow room. */
  readonly sheet: boolean;
}

/** How far panels reach over the map from each side, in CSS pixels. */
export function mapPadding(covering: Covering): Viewport['padding'] {
  const { room, height, filters, side, dock, sheet, presents = false } = covering;
  if (room === 'narrow') {
    const bottom = PANEL_SIZE.tabs + (sheet ? Math.round(window.innerHeight * PANEL_SIZE.sheet) : 0);
    return { top: 0, right: 0, bottom, left: 0 };
  }
  return {
    top: 0,
    right: side ? PANEL_SIZE.side : 0,
    bottom: Math.max(0, Math.min(dock, height - LEAST_HEIGHT)),
    left: presents ? PANEL_SIZE.words[room] : filters ? PANEL_SIZE.filters : 0,
  };
}
