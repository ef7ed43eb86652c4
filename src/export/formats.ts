/** The forms that a map takes as a file, in the order of the menu; each is the extension of its name, too. */
export const MAP_FORMATS = ['png', 'svg', 'pdf'] as const;
export type MapFormat = (typeof MAP_FORMATS)[number];

/** The forms that a table of sites takes as a file, in the order of the menu; each is the extension of its name, too. */
export const SITE_FORMATS = ['csv', 'xlsx', 'geojson', 'kml'] as const;
export type SiteFormat = (typeof SITE_FORMATS)[number];
