import { plural } from '../../plural.ts';
import { layoutNames } from './layout-names.ts';

/** The words of the layouts of a step and of what each can say. */
export const texts = {
  legend: 'Layout of the slide',
  names: layoutNames,
  uses: {
    split: 'Words at the left, the map or chart of the view at the right',
    title: 'The first slide: what the briefing is called and about',
    section: 'A slide between two parts',
    map: 'The map over the whole slide, the words on a card',
    chart: 'One chart as large as the slide',
    figures: 'One to four large live figures beside the map',
    compare: 'Two views side by side',
    list: 'Cards of up to nine sites',
    timeline: 'Events in the order of their dates',
    sources: 'The whole references, on the last slide',
  },
  figures: {
    title: 'Large figures',
    add: 'Add a figure',
    change: (label: string) => `Choose another figure in place of “${label}”`,
    label: (figure: string) => `What ${figure} counts`,
    remove: (label: string) => `Remove the figure “${label}”`,
    unknown: 'not known',
    none: 'No figure yet: this layout needs one to four.',
  },
  focus: {
    title: 'Sites that are not named',
    choices: { all: 'stay as they are', recede: 'recede', only: 'are left out' },
  },
  sites: {
    title: 'Sites named on the map',
    listed: 'Sites on the cards',
    none: 'None yet.',
    noneListed: 'None chosen: the first nine sites that the view leaves are listed.',
    remove: (name: string) => `Remove ${name}`,
    addSelected: (name: string) => `Add the selected site: ${name}`,
    addLeft: (count: number, formatted: string) =>
      `Add the ${plural(count, formatted, 'site', 'sites')} that the view leaves`,
    tooMany: (formatted: string) => `The view leaves ${formatted} sites: too many to name.`,
    unknown: (id: string) => `${id} (not in the atlas)`,
  },
  chart: {
    none: 'The view of this step shows no chart. Open one, then press “Use the present view”.',
    top: 'Rows that are shown',
    all: 'all',
    loading: 'Loading …',
    form: 'Drawn as',
    forms: { bars: 'bars of those most linked', graph: 'a graph: who is linked with whom' },
    wishes: {
      only: { title: 'Only these rows', none: 'all' },
      highlight: { title: 'Rows in colour', none: 'what the view filters by' },
    },
    find: (title: string) => `Find: ${title.toLowerCase()}`,
    findHint: 'Find a row',
    nothing: 'No row matches.',
    first: (count: string) => `the first ${count}`,
  },
  sides: {
    figures: (side: string) => `Figures, ${side.toLowerCase()}`,
    noFigures: 'No figure on this side.',
    title: 'The two views',
    count: 'sites',
    left: 'Left',
    right: 'Right',
    sideTitle: (side: string) => `Title, ${side.toLowerCase()}`,
    take: 'Use the present view',
    takeFor: (side: string) => `Use the present view, ${side.toLowerCase()}`,
    taken: (side: string) => `${side}: the present view`,
  },
  events: {
    title: 'Events',
    find: 'Find an event',
    nothing: 'No event matches.',
    loading: 'Loading …',
    chosen: (count: number, formatted: string, most: string) =>
      `${plural(count, formatted, 'event', 'events')} chosen; a slide has room for ${most}.`,
  },
};
