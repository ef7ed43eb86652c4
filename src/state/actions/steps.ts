import { LINK_TYPES } from '../../model/link-types.ts';
import type { Actions, AppStore } from '../app-state.ts';
import type { Facets } from '../facets/index.ts';
import { record, redo, undo } from '../history.ts';
import { CHART_IDS } from '../view/charts.ts';
import { choose } from '../view/choose.ts';
import { MAP_LAYER_IDS } from '../view/map-choices.ts';
import { sameUndoable, toUndoable, type Undoable, viewAfter, withSoundComparison } from '../view/undoable.ts';
import { NO_FILTERS } from '../view/view.ts';

/** All typing in the atlas itself goes on with what was typed before. */
const TYPING = 'filters';

/** Changes a View so that undo takes the change back; `typing` joins it to the one before. */
export type Change = (patch: Partial<Undoable>, typing?: boolean) => void;

/** Makes what changes the View of a store by a step of undo. */
export function createChange({ getState, setState }: AppStore): Change {
  return (patch, typing = false) => {
    const state = getState();
    const before = toUndoable(state.view);
    const after = withSoundComparison({ ...before, ...patch });
    if (sameUndoable(before, after)) return;
    setState({
      view: viewAfter(state.view, after),
      ...record(state, before, typing ? TYPING : null),
    });
  };
}

function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

/** The values of an ordered list that are chosen once one was added or taken away. */
function toggledOf<T>(all: readonly T[], chosen: readonly T[], value: T): readonly T[] {
  const wanted = toggled(chosen, value);
  return all.filter((candidate) => wanted.includes(candidate));
}

type StepAction =
  | 'setFilters'
  | 'toggle'
  | 'choose'
  | 'clearFilters'
  | 'settle'
  | 'setFocus'
  | 'toggleChart'
  | 'toggleLink'
  | 'toggleLayer'
  | 'select'
  | 'undo'
  | 'redo';

/** The verbs that are steps of undo, and those that go through the steps. */
export function stepActions({ getState, setState }: AppStore, change: Change): Pick<Actions, StepAction> {
  const viewNow = () => getState().view;
  const step = (go: typeof undo) => {
    const state = getState();
    const done = go(state, toUndoable(state.view));
    if (done) setState({ view: viewAfter(state.view, done.target), ...done.history });
  };
  return {
    setFilters: (patch, options) => change(patch, options?.typing),
    toggle: (facet, value) => {
      const facets: Facets = viewNow();
      change({ [facet]: toggled(facets[facet], value) });
    },
    choose: (referent, add) => change(choose(viewNow(), referent, add)),
    clearFilters: () => change({ ...NO_FILTERS, network: null, compare: null, link: [] }),
    settle: () => setState({ typing: null }),
    setFocus: (patch, options) => change(patch, options?.typing),
    toggleChart: (chart) => change({ chart: toggledOf(CHART_IDS, viewNow().chart, chart) }),
    toggleLink: (type) => change({ link: toggledOf(LINK_TYPES, viewNow().link, type) }),
    toggleLayer: (layer) => change({ layer: toggledOf(MAP_LAYER_IDS, viewNow().layer, layer) }),
    select: (site) => change({ site }),
    undo: () => step(undo),
    redo: () => step(redo),
  };
}
