/** Ids of the networks that link nearly everyone to everyone, so that charts of cooperation leave them out until asked. */
export const BROAD_NETWORKS: readonly string[] = ['wto', 'comstech', 'g77-china', 'asem'];
