import type { Catalog } from '../catalog/catalog.ts';
import type { LinkEnd, Network } from '../network.ts';
import type { Iso3 } from '../site.ts';

/**
 * The country of a link's end: its own, or that of the centre, for a centre without a row the one that hosts it; undefined
 * for organisations and regions. The graph of countries places its ends by the same rule.
 */
export function countryOfEnd(
  { kind, id }: LinkEnd,
  catalog: Pick<Catalog, 'siteById'>,
  hosts: ReadonlyMap<string, Iso3>,
): Iso3 | undefined {
  if (kind === 'country') return id;
  return kind === 'centre' ? (catalog.siteById.get(id)?.countries[0] ?? hosts.get(id)) : undefined;
}

/** The countries that are members of a network in the strict sense: role `member`, each once. */
export function memberCountries({ members }: Pick<Network, 'members'>): readonly Iso3[] {
  const strict = members.filter(({ kind, role }) => kind === 'country' && role === 'member');
  return [...new Set(strict.map(({ member }) => member))];
}
