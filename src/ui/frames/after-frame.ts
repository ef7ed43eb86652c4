/** So long is a frame waited for, in milliseconds: a page that is not seen draws none. */
const LONGEST_WAIT = 250;

/** Runs what need not be done before the next frame once that has been drawn. Gives what calls it off. */
export function afterFrame(run: () => void): () => void {
  let after: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(unseen);
    clearTimeout(after);
  };
  const go = () => {
    cancel();
    run();
  };
  const frame = requestAnimationFrame(() => {
    after = setTimeout(go);
  });
  const unseen = setTimeout(go, LONGEST_WAIT);
  return cancel;
}
