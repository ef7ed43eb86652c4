import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Site } from '../../model/site.ts';

const NONE: readonly Site[] = [];

/** What was last in front, by what a chart points at. */
const known = new WeakMap<
  ReadonlySet<number>,
  { readonly catalog: Catalog; readonly hovered: number | null; readonly sites: readonly Site[] }
>();

/** The sites to be drawn larger and over all others, in drawing order, the hovered one last; the same until one changes. */
export function sitesInFront(
  catalog: Catalog,
  pointed: ReadonlySet<number>,
  hovered: number | null,
): readonly Site[] {
  if (pointed.size === 0 && hovered === null) return NONE;
  const last = known.get(pointed);
  if (last?.catalog === catalog && last.hovered === hovered) return last.sites;
  const indices = [...pointed].filter((index) => index !== hovered).sort((a, b) => a - b);
  if (hovered !== null) indices.push(hovered);
  const sites = indices.flatMap((index) => catalog.sites[index] ?? []);
  known.set(pointed, { catalog, hovered, sites });
  return sites;
}
