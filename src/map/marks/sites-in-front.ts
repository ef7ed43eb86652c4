import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Site } from '../../model/site.ts';

const NONE: readonly Site[] = [];
let latest: {
  catalog: Catalog;
  pointed: ReadonlySet<number>;
  hovered: number | null;
  sites: readonly Site[];
} | null = null;

/** The sites to be drawn larger and over all others, in drawing order, the hovered one last; the same until one changes. */
export function sitesInFront(
  catalog: Catalog,
  pointed: ReadonlySet<number>,
  hovered: number | null,
): readonly Site[] {
  if (pointed.size === 0 && hovered === null) return NONE;
  if (latest?.catalog === catalog && latest.pointed === pointed && latest.hovered === hovered)
    return latest.sites;
  const indices = [...pointed].filter((index) => index !== hovered).sort((a, b) => a - b);
  if (hovered !== null) indices.push(hovered);
  const sites = indices.flatMap((index) => catalog.sites[index] ?? []);
  latest = { catalog, pointed, hovered, sites };
  return sites;
}
