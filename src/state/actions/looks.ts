import type { Actions, AppStore } from '../app-state.ts';
import { cameraOfSite } from '../view/camera-of-site.ts';
import { toUndoable, withSoundComparison } from '../view/undoable.ts';
import type { View } from '../view/view.ts';
import type { Change } from './steps.ts';

type LookAction =
  | 'setOption'
  | 'reject'
  | 'visit'
  | 'setCamera'
  | 'adjustCamera'
  | 'setChoice'
  | 'restore'
  | 'present'
  | 'dismissRejected'
  | 'dismissMended';

/** The verbs that change how a View looks, or all of it at once, by no step of undo. */
export function lookActions({ getState, setState }: AppStore, change: Change): Pick<Actions, LookAction> {
  const patchView = (patch: Partial<View>) => setState({ view: { ...getState().view, ...patch } });
  return {
    setOption: (id, value) => patchView({ options: { ...getState().view.options, [id]: value } }),
    reject: (patch, unknown) => {
      const { view, rejected } = getState();
      setState({ view: withSoundComparison({ ...view, ...patch }), rejected: [...rejected, ...unknown] });
    },
    visit: (site) => {
      change({ site: site.id });
      patchView({ camera: cameraOfSite(site, getState().view.camera) });
    },
    setCamera: (camera) => setState({ view: { ...getState().view, camera }, roams: true }),
    adjustCamera: (camera) => patchView({ camera }),
    setChoice: patchView,
    restore: ({ view, rejected, mended }) => {
      change(toUndoable(view));
      setState({ view: withSoundComparison(view), rejected, mended });
    },
    present: (presented) => {
      const { view, beforeBriefing } = getState();
      setState({
        view: withSoundComparison(presented),
        typing: null,
        roams: false,
        beforeBriefing: presented.briefing === null ? null : view.briefing === null ? view : beforeBriefing,
      });
    },
    dismissRejected: () => setState({ rejected: [] }),
    dismissMended: () => setState({ mended: [] }),
  };
}
