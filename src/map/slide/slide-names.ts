import type { Box, Room } from '../../model/label-placement.ts';
import type { NamedMark, PlacedMarkName } from '../../model/names/named-mark.ts';
import { placeMarkNames } from '../../model/names/place-names.ts';
import type { Measure } from '../../model/text/measure.ts';

/** Measures of the names of sites on a slide's map, in CSS pixels of the map. */
export const SLIDE_NAME = { fontSize: 11.5, lineHeight: 14.5, weight: 600, widest: 150 } as const;

/** The names of sites in their places inside the frame, clear of marks and of one another. */
export const placeSlideNames = (
  marks: readonly NamedMark[],
  radius: number,
  frame: Box,
  room: Room,
  measure: Measure,
): readonly PlacedMarkName[] => placeMarkNames(marks, radius, frame, room, measure, SLIDE_NAME);
