/** A data set of UNESCO's Data Hub and the table of ours that it knows better. */
export interface DataSet {
  readonly id: 'mab001' | 'eg0001';
  readonly table: 'biosphere-reserves' | 'geoparks';
  /** The column of its identifiers. */
  readonly key: string;
  /** The columns that are read; the export has others too. */
  readonly columns: readonly string[];
  /** The column in which our table says that a site lies in several countries. */
  readonly shared: 'transboundary' | 'transnational';
}

/*
 * The columns as the Data Hub serves them since 2026, documented with counts of every form in `docs/design.md` of
 * github.com/cyanheads/unesco-heritage-mcp-server (read from the API on 30 September 2026).
 */

/** Biosphere reserves; one that several countries share has a row for each of them. */
export const MAB: DataSet = {
  id: 'mab001',
  table: 'biosphere-reserves',
  key: 'mab_id',
  columns: [
    'mab_id',
    'title_en',
    'iso2',
    'date',
    'extension',
    'area_total',
    'coordinates',
    'tbr',
    'website',
    'url',
  ],
  shared: 'transboundary',
};

/** UNESCO Global Geoparks; one row each, whose countries stand in one cell. */
export const GEOPARKS: DataSet = {
  id: 'eg0001',
  table: 'geoparks',
  key: 'ugg_id',
  columns: [
    'ugg_id',
    'title_en',
    'countries',
    'transnational',
    'date',
    'area_unit',
    'area_total',
    'coordinates',
    'website',
    'url',
  ],
  shared: 'transnational',
};
