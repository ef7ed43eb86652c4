/** What opens beside the map's buttons, in their order. */
export const MAP_TOOLS = ['layers', 'legend', 'area', 'ruler'] as const;
export type MapTool = (typeof MAP_TOOLS)[number];
