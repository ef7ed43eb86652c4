/** The names of the layouts of a step, on the screen and in files. */
export const layoutNames = {
  split: 'Words and picture',
  title: 'Cover',
  section: 'Section',
  map: 'Map',
  chart: 'Chart',
  figures: 'Figures',
  compare: 'Comparison',
  list: 'List',
  timeline: 'Timeline',
  sources: 'Sources',
};
