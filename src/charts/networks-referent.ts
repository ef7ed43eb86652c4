import type { Network } from '../model/network.ts';
import { memberCountries } from '../state/cooperation.ts';
import type { Referent } from '../state/referent.ts';

/** What takes in all sites of a kind, in the words of referents. */
const KIND_OF_NETWORK: Readonly<Record<string, string>> = { wnbr: 'biosphere-reserve', ggn: 'geopark' };

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

const countries = new Map<string, Referent>();

/** The referent of a country: always the same object. */
export function referentOfCountry(iso3: string): Referent {
  const referent = countries.get(iso3) ?? { country: [iso3] };
  countries.set(iso3, referent);
  return referent;
}

const centres = new Map<string, Referent>();

/** The referent of a centre: always the same object. */
export function referentOfCentre(id: string): Referent {
  const referent = centres.get(id) ?? { site: [id] };
  centres.set(id, referent);
  return referent;
}

const fields = new Map<string, Referent>();

/** The referent of a field: always the same object. */
export function referentOfField(field: string): Referent {
  const referent = fields.get(field) ?? { field: [field] };
  fields.set(field, referent);
  return referent;
}
