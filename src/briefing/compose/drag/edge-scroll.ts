/** So near the edge of a list, in pixels, what is dragged there scrolls it. */
const ZONE = 44;
/** So far it scrolls in each frame at most, in pixels. */
const FASTEST = 14;

/** How far a list scrolls in a frame while the pointer is at `y`: the nearer its edge, the faster; nothing in its midst. */
export function scrollStep(list: { readonly top: number; readonly bottom: number }, y: number): number {
  const above = list.top + ZONE - y;
  const below = y - (list.bottom - ZONE);
  const depth = Math.min(Math.max(above, below, 0), ZONE) / ZONE;
  return Math.ceil(depth * FASTEST) * (above > below ? -1 : 1);
}

/** Scrolls a list while something is dragged at its edge; `moved` hears of each frame in which it has. */
export function createEdgeScroll(list: Element, moved: () => void) {
  let y: number | null = null;
  let frame = 0;
  const run = () => {
    frame = 0;
    if (y === null) return;
    const by = scrollStep(list.getBoundingClientRect(), y);
    if (by === 0) return;
    const { scrollTop } = list;
    list.scrollTop += by;
    if (list.scrollTop === scrollTop) return;
    moved();
    frame = requestAnimationFrame(run);
  };
  return {
    /** The pointer is here now. */
    follow: (at: number) => {
      y = at;
      if (frame === 0) frame = requestAnimationFrame(run);
    },
    end: () => {
      y = null;
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
