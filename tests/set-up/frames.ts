/* Node draws no frames: work that gives the page a breath between two stretches goes on at once. */
globalThis.requestAnimationFrame ??= (then) => {
  setTimeout(() => then(performance.now()));
  return 0;
};
