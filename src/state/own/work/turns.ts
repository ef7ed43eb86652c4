/** Gives how to do tasks in the order in which they are asked for, at most so many at once. */
export function createTurns(most: number): <Done>(task: () => Promise<Done>) => Promise<Done> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (task) => {
    // Whoever ends hands its place to the one that waits longest.
    if (free > 0) free--;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
