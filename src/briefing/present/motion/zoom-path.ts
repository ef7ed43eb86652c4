/** What is looked at: a point, and how wide the view is there. */
export interface ZoomView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A way from one view to another. */
export interface ZoomPath {
  /** How long it is to the eye. */
  readonly length: number;
  /** The view at a share of it, 0…1. */
  readonly at: (share: number) => ZoomView;
}

/**
 * The smoothest way from one view to another, which goes out where that is shorter to the eye than to go along; the smaller `bend`
 * is, the less it does. Formulas of J. J. van Wijk and W. A. A. Nuij, “Smooth and efficient zooming and panning”, 2003.
 */
export function zoomPath(from: ZoomView, to: ZoomView, bend: number): ZoomPath {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const far = Math.hypot(dx, dy);
  if (far < 1e-6 * from.width) {
    const along = Math.log(to.width / from.width) / bend;
    return {
      length: Math.abs(along),
      at: (share) => ({
        x: from.x + share * dx,
        y: from.y + share * dy,
        width: from.width * Math.exp(bend * share * along),
      }),
    };
  }
  const square = bend * bend;
  const rise = (width: number, sign: 1 | -1) =>
    (to.width ** 2 - from.width ** 2 + sign * square ** 2 * far ** 2) / (2 * width * square * far);
  // −asinh: the form with a logarithm of a difference loses its digits for large numbers.
  const start = -Math.asinh(rise(from.width, 1));
  const end = -Math.asinh(rise(to.width, -1));
  const length = (end - start) / bend;
  return {
    length: Math.abs(length),
    at(share) {
      const now = bend * share * length + start;
      const along = (from.width / (square * far)) * (Math.cosh(start) * Math.tanh(now) - Math.sinh(start));
      return {
        x: from.x + along * dx,
        y: from.y + along * dy,
        width: (from.width * Math.cosh(start)) / Math.cosh(now),
      };
    },
  };
}
