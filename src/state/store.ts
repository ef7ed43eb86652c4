import { createStore as createZustandStore } from 'zustand/vanilla';
import type { Catalog } from '../model/catalog/catalog.ts';
import type { CreateSearch } from '../model/search/search.ts';
import { lookActions } from './actions/looks.ts';
import { pointActions } from './actions/pointing.ts';
import { createChange, stepActions } from './actions/steps.ts';
import type { Actions, AppState, AppStore } from './app-state.ts';
import { NO_HISTORY } from './history.ts';
import { createSceneSelector } from './scene/select-scene.ts';
import type { Mended } from './view/link/read-link.ts';
import { withSoundComparison } from './view/undoable.ts';
import { encodeView, type Rejected } from './view/url.ts';
import type { View } from './view/view.ts';

/** What a store starts from. */
export interface StoreStart {
  readonly catalog: Catalog;
  readonly view: View;
  readonly rejected?: readonly Rejected[];
  readonly mended?: readonly Mended[];
  /** Address of the page, without query. */
  readonly address: string;
  /** The search, where the first View needs it. */
  readonly createSearch?: CreateSearch | null;
}

/** Makes the store of one visit: a View, what it was and could be again, and the verbs that change it. */
export function createStore({
  catalog,
  view,
  rejected = [],
  mended = [],
  address,
  createSearch = null,
}: StoreStart): AppStore {
  return createZustandStore<AppState>((_set, _get, store) => ({
    catalog,
    view: withSoundComparison(view),
    ...NO_HISTORY,
    beforeBriefing: null,
    roams: false,
    hovered: null,
    pointed: null,
    rejected,
    mended,
    selectScene: createSceneSelector(catalog, createSearch),
    linkOf: (linked) => `${address}?${encodeView(linked)}`,
    actions: actionsOf(store, createSearch !== null),
  }));
}

function actionsOf(store: AppStore, startsWithSearch: boolean): Actions {
  const change = createChange(store);
  let hasSearch = startsWithSearch;
  return {
    ...stepActions(store, change),
    ...lookActions(store, change),
    ...pointActions(store),
    bringSearch: (createSearch) => {
      if (hasSearch) return;
      hasSearch = true;
      store.setState({ selectScene: createSceneSelector(store.getState().catalog, createSearch) });
    },
  };
}
