/** Where a view that is dragged would land: on a step, which then shows it, or between steps, as a new one at `index`. */
export interface DropPlace {
  readonly kind: 'onto' | 'between';
  readonly index: number;
}

/** A step in the list, in the units of the pointer. */
interface StepBox {
  readonly top: number;
  readonly bottom: number;
}

/** This near its edge a step is not meant itself, but the gap beside it; a low step leaves half of itself. */
const EDGE = 14;

/** The place at `y`: above the first step the first gap, below the last the last. */
export function placeAt(steps: readonly StepBox[], y: number): DropPlace {
  const found = steps.findIndex(({ bottom }) => y < bottom);
  const step = steps[found];
  if (!step) return { kind: 'between', index: steps.length };
  const edge = Math.min(EDGE, (step.bottom - step.top) / 4);
  if (y < step.top + edge) return { kind: 'between', index: found };
  if (y > step.bottom - edge) return { kind: 'between', index: found + 1 };
  return { kind: 'onto', index: found };
}

/** All places in their order, of a list of so many steps: gap, step, gap, and so on. */
export function placesOf(count: number): readonly DropPlace[] {
  const pairs = Array.from({ length: count }, (_, index): readonly DropPlace[] => [
    { kind: 'between', index },
    { kind: 'onto', index },
  ]);
  return [...pairs.flat(), { kind: 'between', index: count }];
}

/** The place so many further on; it stays within the list. */
export function placeBeside(place: DropPlace, by: number, count: number): DropPlace {
  const places = placesOf(count);
  const now = places.findIndex(({ kind, index }) => kind === place.kind && index === place.index);
  const next = Math.min(Math.max(0, now + by), places.length - 1);
  return places[next] ?? place;
}

/** What of a place is shown at the step at `index`: on it, or at one of its edges; the last step has the last gap below it. */
export function dropAt(
  { kind, index: at }: DropPlace,
  index: number,
  count: number,
): 'onto' | 'above' | 'below' | null {
  if (kind === 'onto') return at === index ? 'onto' : null;
  if (at === index) return 'above';
  return at === count && index === count - 1 ? 'below' : null;
}
