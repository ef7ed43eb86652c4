import type { Site } from '../site.ts';
import type { Kind } from '../vocabulary.ts';

/** Networks to which every site of a kind belongs, by the very definition of the network, and the kind. */
export const KIND_OF_NETWORK: Readonly<Record<string, Kind>> = { wnbr: 'biosphere-reserve', ggn: 'geopark' };

/**
 * The ids of the networks to which a site belongs: those that list it, those that its own row names, or all of its kind. A
 * former site belongs to none: with its designation it lost its place.
 */
export function networksOfSite(site: Site): readonly string[] {
  if (site.former) return [];
  if (site.kind === 'centre') return site.memberOf;
  const world = site.kind === 'geopark' ? 'ggn' : 'wnbr';
  return [world, ...site.networks.map((acronym) => acronym.toLowerCase())];
}

/** Whether a site belongs to a network. */
export function isSiteOfNetwork(site: Site, network: { readonly id: string }): boolean {
  return networksOfSite(site).includes(network.id);
}
