import type { LngLat } from '../../model/site.ts';

/** Where the name of an archipelago stands from its islets, in ems: above those of the northern one, below those of the other. */
export interface ArchipelagoPlace {
  /** From the middle of the islets to the left edge of the name. */
  readonly left: number;
}

/** Between the middle of the islets and the nearest line of the name, in ems. */
export const ARCHIPELAGO_GAP = 0.3;

/** The latitude between Hoàng Sa, the northern, and Trường Sa. */
const BETWEEN = 13;

/** The places by the archipelagos' ids: clear of the coasts at both sides as soon as the sea is as wide as the name. */
export const ARCHIPELAGO_PLACES: Readonly<Record<'hoang-sa' | 'truong-sa', ArchipelagoPlace>> = {
  'hoang-sa': { left: -3.4 },
  'truong-sa': { left: -5.2 },
};

/** The place of the archipelago whose label point this is. */
export function archipelagoPlace([, lat]: LngLat): ArchipelagoPlace {
  return ARCHIPELAGO_PLACES[lat > BETWEEN ? 'hoang-sa' : 'truong-sa'];
}

/** What a name says of the state stands on a line of its own, so that the name is no wider than its sea. */
export const SECOND_LINE = ' (';
