import { useState } from 'react';
import { isOneOf } from '../../../model/typed.ts';
import { useActions, useView } from '../../../state/use-app.ts';
import { LAYOUT_IDS, type LayoutId, layoutOf } from '../../../state/view/layout.ts';
import { NO_FOCUS } from '../../../state/view/view.ts';
import { from } from '../../../theme/breakpoints.ts';
import { useMedia } from '../../../ui/use-media.ts';
import { recall, remember } from '../../storage.ts';

function recallLayout(): LayoutId | null {
  const stored = recall('layout');
  return stored !== null && isOneOf(LAYOUT_IDS, stored) ? stored : null;
}

/** The layout of the page, and how to choose another, which is remembered. */
export function useLayout() {
  const wide = useMedia(from('wide'));
  const said = useView((view) => view.layout);
  const chart = useView((view) => view.chart);
  const options = useView((view) => view.options);
  const { setChoice } = useActions();
  const [remembered, setRemembered] = useState(recallLayout);
  const usual = remembered ?? (wide ? 'split' : 'map');
  const layout = layoutOf({ layout: said, chart, options }, usual, NO_FOCUS.chart);
  // The one to go back to from the table.
  const [before, setBefore] = useState<LayoutId | null>(null);
  const choose = (chosen: LayoutId) => {
    if (chosen === layout) return;
    setBefore(layout);
    setChoice({ layout: chosen });
    // Nobody wants to be met by the table next time because it was looked at last.
    if (chosen === 'table') return;
    setRemembered(chosen);
    remember('layout', chosen);
  };
  const leaveTable = () => choose(before && before !== 'table' ? before : wide ? 'split' : 'map');
  return { layout, choose, leaveTable };
}
