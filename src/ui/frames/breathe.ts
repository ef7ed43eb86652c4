/** Lets the page answer, and draw what is ready, before a long work goes on. */
export const breathe = (): Promise<void> =>
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
