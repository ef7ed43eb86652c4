import { KIND_OF_NETWORK } from '../../model/catalog/site-networks.ts';
import { memberCountries } from '../../model/graph/countries-of.ts';
import type { Network } from '../../model/network.ts';
import { keepReferent, type Referent } from '../../state/view/referent.ts';

const kept = new WeakMap<Network, Referent>();

/**
 * What a network's row lights: the arcs of the network, and its sites, all those of its kind, or of its member
 * countries, or the centres that it lists. The same network gives the same object.
 */
export function referentOfNetwork(network: Network): Referent {
  const known = kept.get(network);
  if (known) return known;
  const kind = KIND_OF_NETWORK[network.id];
  const country = memberCountries(network);
  const site = network.members.filter((member) => member.kind === 'centre').map(({ member }) => member);
  const referent: Referent = {
    network: [network.id],
    ...(kind ? { kind: [kind] } : country.length > 0 ? { country } : site.length > 0 ? { site } : {}),
  };
  kept.set(network, referent);
  return referent;
}

/** The referent of a country. */
export const referentOfCountry = (iso3: string): Referent => keepReferent({ country: iso3 });

/** The referent of a centre. */
export const referentOfCentre = (id: string): Referent => keepReferent({ site: id });

/** The referent of a field. */
export const referentOfField = (field: string): Referent => keepReferent({ field });
