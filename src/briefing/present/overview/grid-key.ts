/** Steps in rows, as a reader goes through them with keys. */
export interface StepGrid {
  readonly steps: number;
  readonly columns: number;
}

/** Where a press leads from a step, counted from 1, in rows of steps; null where it leads nowhere. */
export function placeAfterKey(press: string, place: number, { steps, columns }: StepGrid): number | null {
  const within = (target: number) => Math.min(Math.max(1, target), steps);
  switch (press) {
    case '→':
    case 'PageDown':
      return within(place + 1);
    case '←':
    case 'PageUp':
      return within(place - 1);
    case '↓':
      if (place + columns <= steps) return place + columns;
      // The last row may be shorter than the others.
      return rowOf(place, columns) < rowOf(steps, columns) ? steps : place;
    case '↑':
      return place - columns >= 1 ? place - columns : place;
    case 'Home':
      return 1;
    case 'End':
      return steps;
    default:
      return null;
  }
}

const rowOf = (place: number, columns: number) => Math.floor((place - 1) / columns);
