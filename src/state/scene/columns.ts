import type { Catalog } from '../../model/catalog/catalog.ts';
import type { LngLat, Site } from '../../model/site.ts';
import { FACET_IDS, FACETS, type FacetId } from '../facets/index.ts';

/** Stands for "has no value of this facet": a reserve has no category. */
export const NONE = 255;

/** A facet of which each site has one value at most: its code by site index, an index into `values`. */
export interface SingleColumn {
  readonly facet: FacetId;
  readonly values: readonly string[];
  readonly codes: Uint8Array;
}

/** A facet of which a site may have several values: those of site i are `codes[offsets[i]]` up to `codes[offsets[i + 1]]`. */
export interface MultiColumn {
  readonly facet: FacetId;
  readonly values: readonly string[];
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array;
}

/** The catalog's sites as numbers, so that one pass over typed arrays answers a filter. */
export interface Columns {
  readonly length: number;
  readonly single: readonly SingleColumn[];
  readonly multi: readonly MultiColumn[];
  /** Year of designation or approval; 0 where unknown. */
  readonly year: Int16Array;
  readonly former: Uint8Array;
  readonly lngLats: readonly LngLat[];
}

/** The code of each value of a facet. */
const codesOf = (values: readonly string[]) => new Map(values.map((value, code) => [value, code]));

function singleColumn(
  facet: FacetId,
  values: readonly string[],
  sites: readonly Site[],
  read: (site: Site) => string | null,
): SingleColumn {
  const codeOf = codesOf(values);
  const codes = Uint8Array.from(sites, (site) => codeOf.get(read(site) ?? '') ?? NONE);
  return { facet, values, codes };
}

function multiColumn(
  facet: FacetId,
  values: readonly string[],
  sites: readonly Site[],
  read: (site: Site) => readonly string[],
): MultiColumn {
  const codeOf = codesOf(values);
  const offsets = new Uint32Array(sites.length + 1);
  const codes: number[] = [];
  sites.forEach((site, index) => {
    for (const value of read(site)) {
      const code = codeOf.get(value);
      if (code !== undefined) codes.push(code);
    }
    offsets[index + 1] = codes.length;
  });
  return { facet, values, codes: Uint16Array.from(codes), offsets };
}

/** Lays the sites out as columns, one for each facet. */
export function buildColumns(catalog: Catalog): Columns {
  const { sites } = catalog;
  const single: SingleColumn[] = [];
  const multi: MultiColumn[] = [];
  for (const id of FACET_IDS) {
    const facet = FACETS[id];
    const values = facet.values(catalog);
    if (facet.several) multi.push(multiColumn(id, values, sites, (site) => facet.read(site, catalog)));
    else single.push(singleColumn(id, values, sites, facet.read));
  }
  return {
    length: sites.length,
    single,
    multi,
    year: Int16Array.from(sites, (site) => site.year ?? 0),
    former: Uint8Array.from(sites, (site) => Number(site.former)),
    lngLats: sites.map((site) => site.lngLat),
  };
}
