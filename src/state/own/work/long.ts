/** The page itself reads a list with fewer rows in less time than a worker takes to begin. */
export const LONG = 50_000;
