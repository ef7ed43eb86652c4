import { at } from '../../model/typed.ts';
import { FIELDS, type Field, REGIONS, type Region, SECTORS, type Sector } from '../../model/vocabulary.ts';
import type { FacetId } from '../../state/facets/index.ts';
import { eachPassing } from '../../state/scene/cross-filter.ts';
import type { Scene } from '../../state/scene/scene.ts';

/** The centres of one sector, field and region; only cells with a centre exist. */
export interface SectorCell {
  readonly sector: Sector;
  readonly field: Field;
  readonly region: Region;
  readonly count: number;
  /** How many of them the filters of sector, field and region let through as well. */
  readonly shown: number;
}

/** The facets that the chart filters by, and therefore ignores when it counts. */
export const FLOW_FACETS = ['sector', 'field', 'region'] as const satisfies readonly FacetId[];
export type FlowFacet = (typeof FLOW_FACETS)[number];

/** The code of each site in a facet of one value a site. */
function codesOf(scene: Scene, facet: FacetId): { codes: Uint8Array; values: readonly string[] } {
  const column = scene.columns.single.find((candidate) => candidate.facet === facet);
  if (!column) throw new Error(`No single column has the facet ${facet}`);
  return column;
}

/**
 * Counts the centres by sector, field and region in one pass, against every filter but those three; in the order of the
 * vocabulary, so that equal numbers always make the same picture.
 */
export function countSectorCells(scene: Scene): readonly SectorCell[] {
  const kind = codesOf(scene, 'kind');
  const centre = kind.values.indexOf('centre');
  const [sector, field, region] = [
    codesOf(scene, 'sector').codes,
    codesOf(scene, 'field').codes,
    codesOf(scene, 'region').codes,
  ];
  const counts = new Uint32Array(SECTORS.length * FIELDS.length * REGIONS.length);
  const shown = new Uint32Array(counts.length);
  eachPassing(scene, FLOW_FACETS, (site) => {
    if (kind.codes[site] !== centre) return;
    const [s, f, r] = [at(sector, site), at(field, site), at(region, site)];
    const cell = (s * FIELDS.length + f) * REGIONS.length + r;
    counts[cell] = at(counts, cell) + 1;
    shown[cell] = at(shown, cell) + at(scene.mask, site);
  });
  return SECTORS.flatMap((sectorId, s) =>
    FIELDS.flatMap((fieldId, f) =>
      REGIONS.flatMap((regionId, r) => {
        const cell = (s * FIELDS.length + f) * REGIONS.length + r;
        const count = counts[cell] ?? 0;
        if (count === 0) return [];
        return [{ sector: sectorId, field: fieldId, region: regionId, count, shown: shown[cell] ?? 0 }];
      }),
    ),
  );
}
