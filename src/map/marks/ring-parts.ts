import type { Site } from '../../model/site.ts';
import type { Field } from '../../model/vocabulary.ts';
import type { Palette } from '../../theme/tokens.ts';

/** The parts of a ring, clockwise from the top: centres by field, the other sectors as one; then reserves, then geoparks. */
const FIELDS_OF_CENTRES: readonly Field[] = [
  'water',
  'basic-sciences-engineering',
  'earth',
  'ecology',
  'science-policy',
  'ocean',
  'education',
];
const OTHER = FIELDS_OF_CENTRES.length - 1;
const RESERVES = OTHER + 1;
const GEOPARKS = RESERVES + 1;

/** How many different parts a ring can have. */
export const RING_PARTS = GEOPARKS + 1;

/** The last part of centres, and the part of reserves: behind each of them a ring has a gap. */
export const LAST_OF_KIND = [OTHER, RESERVES] as const;

/** The part of a ring to which a site belongs. */
function partOf(site: Site): number {
  if (site.kind === 'biosphere-reserve') return RESERVES;
  if (site.kind === 'geopark') return GEOPARKS;
  const part = FIELDS_OF_CENTRES.indexOf(site.field);
  return part < 0 ? OTHER : part;
}

/** Where each part of a ring ends, as a share of its round, ascending to 1. */
export function ringEnds(members: readonly number[], sites: readonly Site[]): readonly number[] {
  const counts = new Array<number>(RING_PARTS).fill(0);
  for (const index of members) {
    const site = sites[index];
    if (site) counts[partOf(site)] = (counts[partOf(site)] ?? 0) + 1;
  }
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum / members.length;
  });
}

/** The colours of the parts: those of the fields, as everywhere. */
export function ringColours({ field }: Palette): readonly string[] {
  return [...FIELDS_OF_CENTRES.map((each) => field[each]), field.ecology, field.earth];
}

/** Measures of a ring in CSS pixels, the same on both maps: the seam around it, and the ring itself. */
export const RING = { seam: 1.4, width: 3.4, gap: 1.4 } as const;

/** At the limb rings shrink to a share of their size, from where the ground faces the eye by less than a cosine. */
export const LIMB = { least: 0.45, facing: 0.55 } as const;

/** The share of its size that a ring has whose ground faces the eye by a cosine; a smoothstep, as in the shader. */
export function limbShare(facing: number): number {
  const along = Math.min(1, Math.max(0, facing / LIMB.facing));
  return LIMB.least + (1 - LIMB.least) * along * along * (3 - 2 * along);
}

/** The least that is read of a single digit, in CSS pixels, and how much of the room in a ring it may take for that. */
const LEAST_DIGIT = { size: 8, share: 1.7 } as const;

/** Size of the number in a ring of a radius, in CSS pixels. */
export function ringFontSize(radius: number, digits: number): number {
  const room = radius - RING.seam - RING.width;
  const size = Math.min(13, (room * 2.05) / Math.max(1.55, digits * 0.66));
  return digits > 1 ? size : Math.max(size, Math.min(LEAST_DIGIT.size, room * LEAST_DIGIT.share));
}
