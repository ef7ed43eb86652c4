/** Share of their ink that sites have beside the members of an opened network, and beside sites that a chart points at. */
export const RECEDED = { beside: 0.28, pointed: 0.4 } as const;
