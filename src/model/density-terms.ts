/** Standard deviation of the kernel of densities, in kilometres: the spread of a country of middling size. */
export const KERNEL_KM = 300;

/** Densities are numbers of sites on so many square kilometres. */
export const PER_KM2 = 100_000;
