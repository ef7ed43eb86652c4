/** An arc of a quantised topology: a point, and the steps from each point to the next. */
type Arc = number[][];

/** The first character that stands for a number: after the space, which ends an arc, and the quotation mark, which JSON escapes. */
const ZERO = 35;

/** Characters from here on are halves of others. */
const HALVES = 0xd800;

/** One character for a step: those forth and back take turns, so that short ones stand first. */
function packStep(step: number): string {
  const code = ZERO + (step < 0 ? -2 * step - 1 : 2 * step);
  if (code >= HALVES) throw new RangeError(`${step} is too large a step to be packed`);
  return String.fromCharCode(code);
}

/**
 * The arcs as one text, a third smaller than as lists once both are compressed: a character for each number, and a space after each arc.
 * An arc begins with the step from where the one before ended. Throws where a step is too large.
 */
export function packArcs(arcs: readonly (readonly (readonly number[])[])[]): string {
  let [x, y] = [0, 0];
  return arcs
    .map((arc) => {
      const steps = arc.map(([dx = 0, dy = 0], place) => {
        const packed = place === 0 ? packStep(dx - x) + packStep(dy - y) : packStep(dx) + packStep(dy);
        [x, y] = place === 0 ? [dx, dy] : [x + dx, y + dy];
        return packed;
      });
      return `${steps.join('')} `;
    })
    .join('');
}

/** The arcs that `packArcs` packed. */
export function unpackArcs(packed: string): Arc[] {
  const arcs: Arc[] = [];
  let [arc, x, y]: [Arc, number, number] = [[], 0, 0];
  const stepAt = (place: number) => {
    const code = packed.charCodeAt(place) - ZERO;
    return code % 2 ? -(code + 1) / 2 : code / 2;
  };
  for (let place = 0; place < packed.length; place++) {
    if (packed[place] === ' ') {
      arcs.push(arc);
      arc = [];
      continue;
    }
    const [dx, dy] = [stepAt(place), stepAt(++place)];
    x += dx;
    y += dy;
    arc.push(arc.length === 0 ? [x, y] : [dx, dy]);
  }
  return arcs;
}
