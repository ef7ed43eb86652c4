import { plural } from '../../plural.ts';

/** The words of the selection of an area. */
export const texts = {
  intro: 'Draw on the map, with a mouse or a finger:',
  kinds: { circle: 'Circle', box: 'Box', shape: 'Freehand' },
  hints: {
    circle: 'Drag from the middle outwards, or click the middle and then the edge.',
    box: 'Drag from corner to corner, or click two corners.',
    shape: 'Draw around the area, or click its corners and end with a double click or Enter.',
  },
  cancel: 'Stop drawing',
  inView: 'Select what is in view',
  byNumbers: 'Or by numbers',
  shape: 'Shape',
  middle: 'Middle',
  middles: { map: 'Middle of the map', site: (name: string) => name },
  radius: 'Radius (km)',
  west: 'West, degrees',
  south: 'South, degrees',
  east: 'East, degrees',
  north: 'North, degrees',
  badRadius: (most: string) => `The radius is a number of kilometres from 1 to ${most}.`,
  badBox:
    'West and east lie between −180 and 180, south below north between −90 and 90; a box over the date line has west greater than east.',
  apply: 'Select the sites within',
  chosen: (count: number, formatted: string) => `${plural(count, formatted, 'site', 'sites')} selected`,
  show: 'Show the area',
  remove: 'Remove the area',
  tooSmall: 'That was too small or off the Earth. Try again.',
  note: 'The area is a filter like the others: it stands in the link and counts in lists, charts and files. Of the links of cooperation it keeps those of the centres within it, and all links between countries.',
};
