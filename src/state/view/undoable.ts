import { keysOf } from '../../model/typed.ts';
import { FACET_IDS, FACETS } from '../facets/index.ts';
import { pickFilters, sameFilters, sameValue } from '../scene/select-scene.ts';
import { type Filters, type Focus, NO_FOCUS, type View } from './view.ts';

/** What undo and redo step through: the filters, the selection, the charts and what they focus on; never the camera or the language. */
export interface Undoable extends Filters, Focus {
  readonly site: string | null;
}

/** Filters that say where: a change of theirs lets the map turn to what they leave. */
const GEOGRAPHIC = FACET_IDS.filter((id) => FACETS[id].part === 'places');

const FOCUS_KEYS = keysOf(NO_FOCUS);

/** What undo remembers of a View. */
export function toUndoable(view: View): Undoable {
  const {
    site,
    chart,
    network,
    compare,
    path,
    link,
    broad,
    pairs,
    papers,
    layer,
    fill,
    ruler,
    gap,
    whatif,
    own,
  } = view;
  const cooperation = { network, compare, path, link, broad, pairs, papers };
  return { ...pickFilters(view), ...cooperation, site, chart, layer, fill, ruler, gap, whatif, own };
}

/** Whether nothing that undo remembers has changed. */
export function sameUndoable(a: Undoable, b: Undoable): boolean {
  const same = FOCUS_KEYS.every((key) => sameValue(a[key], b[key]));
  return same && a.site === b.site && sameFilters(a, b);
}

/** A network is compared with another one, and only while it is open itself. */
export function withSoundComparison<Part extends Pick<Focus, 'network' | 'compare'>>(part: Part): Part {
  const { network, compare } = part;
  return compare !== null && (network === null || network === compare) ? { ...part, compare: null } : part;
}

/** The view with other filters; where they ask for another place, or a network is opened, the camera is free to turn there. */
export function viewAfter(view: View, after: Undoable): View {
  const opened = after.network !== null && (after.network !== view.network || after.compare !== view.compare);
  const moved = opened || GEOGRAPHIC.some((facet) => view[facet] !== after[facet]);
  return { ...view, ...after, camera: moved ? null : view.camera };
}
