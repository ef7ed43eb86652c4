/** What stands over what, from the lowest to the topmost: in style sheets `z-index: var(--layer-panel)`. */
export const LAYERS = [
  /** Over its neighbours in the same part of the page. */
  'part',
  /** The names of columns over a column that stays, and the corner of both. */
  'part-head',
  'part-corner',
  /** On the map: notes, sites spread out, an area being drawn. */
  'map',
  'chart-tip',
  /** Over a drawing and what it shows: a site's tip, the filters that are on, a chart's list of events. */
  'over-drawing',
  'panel',
  /** The list of several sites at one place. */
  'several-here',
  'tabs',
  /** The words of a step. */
  'words',
  'table',
  'header',
  /** What tells of something, over everything that is worked with. */
  'message',
  'enlarged-chart',
  /** The laser and the spotlight of a presentation. */
  'pointer-aid',
  /** The black screen of a presentation. */
  'curtain',
] as const;
