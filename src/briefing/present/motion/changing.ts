/** A change from one slide to the next while it goes on. */
export interface Changing {
  /** In milliseconds. */
  readonly duration: number;
  /** Shows the change at a share of it, 0…1. */
  readonly draw: (share: number) => void;
  /** Takes away whatever the change has put on the page: the next slide is as it was drawn. */
  readonly end: () => void;
}

/** Shows a change from frame to frame, and then ends it and says so; gives what ends it at once. */
export function runChange({ duration, draw, end }: Changing, onOver: () => void): () => void {
  let start: number | null = null;
  let isOver = false;
  const finish = () => {
    if (isOver) return;
    isOver = true;
    cancelAnimationFrame(frame);
    end();
    onOver();
  };
  const show = () => {
    const now = performance.now();
    // What the first picture takes, which is drawn anew, is no part of the way.
    start ??= now;
    const share = (now - start) / duration;
    if (share >= 1) {
      finish();
      return;
    }
    draw(share);
    frame = requestAnimationFrame(show);
  };
  draw(0);
  let frame = requestAnimationFrame(show);
  return finish;
}
