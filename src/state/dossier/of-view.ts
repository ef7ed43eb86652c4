import type { View } from '../view/view.ts';

/** The dossier of whoever has chosen nothing: of the country to which the atlas turns home. */
const HOME = 'country:VNM';

/** The dossier that a view asks for: of the open site, else of what it is filtered by, where that is one thing or a few of a kind. */
export function dossierOfView({
  site,
  country,
  group,
  region,
  network,
  field,
}: Pick<View, 'site' | 'country' | 'group' | 'region' | 'network' | 'field'>): string {
  if (site) return `site:${site}`;
  const places = [
    ...country.map((id) => `country:${id}`),
    ...group.map((id) => `group:${id}`),
    ...region.map((id) => `region:${id}`),
  ];
  if (places.length > 0) return places.slice(0, 4).join(',');
  if (network) return `network:${network}`;
  const [only] = field;
  return only && field.length === 1 ? `field:${only}` : HOME;
}
