import type { FlightMoment } from './flight.ts';
import { between, within } from './shares.ts';
import { moved } from './similarity.ts';

/** A mark on a slide: its middle and its radius, in units of the slide. */
export interface MarkAt {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A mark at a moment: where its middle is, by how much it is larger than it was drawn, and how strong it is. */
export interface MarkMoment {
  readonly x: number;
  readonly y: number;
  readonly larger: number;
  readonly opacity: number;
}

/** What becomes of a drawn mark, by the share of the flight that is over. */
export interface MarkMove<Mark extends MarkAt> {
  readonly mark: Mark;
  readonly at: (share: number, moment: FlightMoment) => MarkMoment;
}

/** A mark that goes is gone, and one that comes begins to, at these shares of a flight. */
const GONE = 0.45;
const COMES = 0.55;

/**
 * What becomes of the marks of two maps during a flight, from the ground up. The mark of a site that both show goes from its old
 * place to its new one, in its old look and then in its new one; the others fade where they stand on the moving ground. Marks keep
 * their size while the ground grows or shrinks.
 */
export function markMoves<Mark extends MarkAt>(
  before: readonly Mark[],
  after: readonly Mark[],
): readonly MarkMove<Mark>[] {
  const [olds, news] = [before, after].map((marks) => new Map(marks.map((mark) => [mark.id, mark])));
  const placeOf = (
    old: MarkAt | undefined,
    next: MarkAt | undefined,
    share: number,
    moment: FlightMoment,
  ) => {
    const from = old && moved(moment.before, old);
    const to = next && moved(moment.after, next);
    if (!from || !to) return from ?? to ?? { x: 0, y: 0 };
    return { x: between(from.x, to.x, share), y: between(from.y, to.y, share) };
  };
  const radiusOf = (old: MarkAt | undefined, next: MarkAt | undefined, share: number) =>
    between(old?.radius ?? next?.radius ?? 1, next?.radius ?? old?.radius ?? 1, share);
  const move = (mark: Mark, opacity: (share: number) => number): MarkMove<Mark> => {
    const [old, next] = [olds?.get(mark.id), news?.get(mark.id)];
    return {
      mark,
      at: (share, moment) => ({
        ...placeOf(old, next, share, moment),
        larger: radiusOf(old, next, share) / mark.radius,
        opacity: opacity(share),
      }),
    };
  };
  const going = before.map((mark) =>
    // The old look stays below until the new one covers it: a mark that stays is never paler.
    move(mark, (share) => (news?.has(mark.id) ? 1 - within(share, COMES, 1) : 1 - within(share, 0, GONE))),
  );
  const coming = after.map((mark) =>
    move(mark, (share) => (olds?.has(mark.id) ? within(share, 0, COMES) : within(share, COMES, 1))),
  );
  return [...going, ...coming];
}
