/** Years from one to another, or the one year that both are. */
export const span = (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`);
