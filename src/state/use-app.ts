import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Actions, AppState, AppStore } from './app-state.ts';
import type { Scene } from './scene/scene.ts';
import type { View } from './view/view.ts';

/** The store of this visit, for everything below. */
export const StoreContext = createContext<AppStore | null>(null);

function useAppStore(): AppStore {
  const store = use(StoreContext);
  if (!store) throw new Error('The store is used outside of StoreContext');
  return store;
}

/** A part of the state; the component renders again when that part is another object. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select);
}

/** A part of the View. */
export function useView<T>(select: (view: View) => T): T {
  return useApp((state) => select(state.view));
}

/** A Scene that stands for the present one to everything below, which then follows whoever gives it. */
export const SceneContext = createContext<Scene | null>(null);

/** The Scene of the present filters. */
export function useScene(): Scene {
  const given = use(SceneContext);
  return useApp((state) => given ?? state.selectScene(state.view));
}

/** The verbs that change the View; always the same object. */
export function useActions(): Actions {
  return useAppStore().getState().actions;
}

/** Reads the state when something happens, for what need not render with it. */
export function useReadApp(): () => AppState {
  return useAppStore().getState;
}
