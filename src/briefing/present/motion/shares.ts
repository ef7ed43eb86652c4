/** A number a share of the way, 0…1, from one to another. */
export const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** From 0 to 1 while a share goes from one to another. */
export const within = (share: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (share - from) / (to - from)));

/** A share that begins and ends slowly. */
export const eased = (share: number): number => share * share * (3 - 2 * share);
