import type { Catalog } from '../../model/catalog/catalog.ts';
import type { ChronicleEvent } from '../../model/catalog/chronicle.ts';
import { memberCountries } from '../../model/graph/countries-of.ts';
import type { Network } from '../../model/network.ts';
import type { Site } from '../../model/site.ts';
import { GROUPS } from '../../model/vocabulary.ts';
import type { Referent } from '../../state/view/referent.ts';

/** What a figure or an event is about, as far as the atlas knows it. */
export type Entity =
  | { readonly kind: 'site'; readonly id: string; readonly site: Site }
  | { readonly kind: 'country' | 'group' | 'name'; readonly id: string }
  | { readonly kind: 'network'; readonly id: string; readonly network: Network };

/** Finds what an entity of the tables is: a site's id, a country's code, a network by id or acronym, a group, or a name. */
export function resolveEntity(id: string, catalog: Catalog, networks: ReadonlyMap<string, Network>): Entity {
  const site = catalog.siteById.get(id);
  if (site) return { kind: 'site', id, site };
  if (catalog.countries.has(id)) return { kind: 'country', id };
  const folded = id.toLowerCase();
  const network =
    networks.get(folded) ?? [...networks.values()].find(({ acronym }) => acronym?.toLowerCase() === folded);
  if (network) return { kind: 'network', id, network };
  const group = GROUPS.find((candidate) => candidate === folded);
  return group ? { kind: 'group', id: group } : { kind: 'name', id };
}

const entityReferents = new Map<string, Referent | null>();

/** What a figure's mark stands for: a site, a country or a group; null for the world. The same entity gives the same object. */
export function referentOfEntity(id: string, catalog: Catalog): Referent | null {
  const known = entityReferents.get(id);
  if (known !== undefined) return known;
  const entity = resolveEntity(id, catalog, new Map());
  const named = entity.kind === 'site' || entity.kind === 'country' || entity.kind === 'group';
  const referent: Referent | null = named ? { [entity.kind]: [entity.id] } : null;
  entityReferents.set(id, referent);
  return referent;
}

const eventReferents = new WeakMap<ChronicleEvent, Referent | null>();

/**
 * What an event lights: its centres, or else its countries, or else those of its networks and groups; null where it
 * concerns the whole world. The same event gives the same object.
 */
export function referentOfEvent(
  event: ChronicleEvent,
  catalog: Catalog,
  networks: ReadonlyMap<string, Network>,
): Referent | null {
  const known = eventReferents.get(event);
  if (known !== undefined) return known;
  const entities = event.entities.map((id) => resolveEntity(id, catalog, networks));
  const idsOf = (kind: Entity['kind']) =>
    entities.filter((entity) => entity.kind === kind).map(({ id }) => id);
  const [site, country, group] = [idsOf('site'), idsOf('country'), idsOf('group')];
  const joined = entities.flatMap((entity) => (entity.kind === 'network' ? [entity.network] : []));
  const members = [...new Set(joined.flatMap(memberCountries))];
  const place = [{ site }, { country }, { country: members }, { group }].find((part) =>
    Object.values(part).some((ids) => ids.length > 0),
  );
  const network = joined.map(({ id }) => id);
  const referent = { ...place, ...(network.length > 0 ? { network } : {}) };
  const lights = Object.keys(referent).length > 0 ? referent : null;
  eventReferents.set(event, lights);
  return lights;
}
