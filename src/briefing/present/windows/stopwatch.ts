/** A watch that runs or stands: what it counted before, and since when it runs again, in milliseconds. */
export interface Stopwatch {
  readonly before: number;
  /** Null while it stands. */
  readonly since: number | null;
}

/** What a watch shows at a time, in milliseconds: right also in a window that slept. */
export const elapsedOf = ({ before, since }: Stopwatch, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

/** A watch that was stopped, or goes on. */
export function toggled(watch: Stopwatch, now: number): Stopwatch {
  return { before: elapsedOf(watch, now), since: watch.since === null ? now : null };
}

/** Milliseconds as minutes and seconds, e.g. `12:05`. */
export function minutesOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
