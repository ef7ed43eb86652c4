import type { Actions, AppStore } from '../app-state.ts';
import { referentOfSite } from '../view/referent.ts';

/** The verbs of the pointer, which change no View. */
export function pointActions({ getState, setState }: AppStore): Pick<Actions, 'hover' | 'point'> {
  return {
    hover: (index) => {
      const { hovered, pointed, catalog } = getState();
      if (hovered === index && (index !== null || pointed === null)) return;
      const site = index === null ? undefined : catalog.sites[index];
      setState({ hovered: index, pointed: site ? referentOfSite(site, catalog) : null });
    },
    point: (referent) => {
      if (getState().pointed !== referent) setState({ hovered: null, pointed: referent });
    },
  };
}
