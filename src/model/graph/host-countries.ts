import type { Link } from '../network.ts';
import type { Iso3 } from '../site.ts';

/** The country that hosts each centre, by the links of type `host`; the first where several do. */
export function hostCountries(links: readonly Link[]): ReadonlyMap<string, Iso3> {
  const hosts = new Map<string, Iso3>();
  for (const { from, to, type } of links) {
    const says = type === 'host' && from.kind === 'centre' && to.kind === 'country';
    if (says && !hosts.has(from.id)) hosts.set(from.id, to.id);
  }
  return hosts;
}
