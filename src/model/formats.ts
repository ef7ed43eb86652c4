/*
 * The forms that things take as files, each list in the order of its menu. Each form is made by one file under `src/export/`, which a
 * registry there names; its words are asked for by the compiler.
 */

/** The forms of the map. */
export const MAP_FORMATS = ['png', 'svg', 'pdf'] as const;
export type MapFormat = (typeof MAP_FORMATS)[number];

/** The forms of a table of sites. */
export const SITE_FORMATS = ['xlsx', 'csv', 'geojson', 'kml'] as const;
export type SiteFormat = (typeof SITE_FORMATS)[number];

/** The forms of a list of the reader's own. */
export const OWN_FORMATS = ['xlsx', 'csv', 'geojson', 'parquet'] as const;
export type OwnFormat = (typeof OWN_FORMATS)[number];

/** The forms of a chart. */
export const CHART_FORMATS = ['svg', 'png', 'csv'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** The forms of a briefing. */
export const HAND_OUT_FORMATS = ['pptx', 'docx', 'pdf', 'article', 'html', 'png', 'json'] as const;
export type HandOutFormat = (typeof HAND_OUT_FORMATS)[number];

/** Ways to share a view that make no file. */
export const SHARE_WAYS = ['embed', 'qr'] as const;
export type ShareWay = (typeof SHARE_WAYS)[number];
