import type { Network } from './network.ts';

/** Ids of the networks that link nearly everyone to everyone, so that charts of cooperation leave them out until asked. */
export const BROAD_NETWORKS: readonly string[] = ['wto', 'comstech', 'g77-china', 'asem'];

/** How many countries are members of a network; other roles, centres and organisations do not count. */
export function countMemberCountries({ members }: Network): number {
  return members.filter(({ kind, role }) => kind === 'country' && role === 'member').length;
}
