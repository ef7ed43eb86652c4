import type { Opening } from '../../state/dossier/written.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { withChart } from '../../state/view/charts.ts';
import type { View } from '../../state/view/view.ts';

/** Follows what a dossier leads to: the address of it, and going there, which closes the dossier. */
export function useGo(onClose: () => void) {
  const view = useView((current) => current);
  const { linkOf, catalog } = useApp((state) => state);
  const { setFilters, setFocus, setChoice, visit } = useActions();
  const patched = (patch: Partial<View>): View => {
    const [chart] = patch.chart ?? [];
    return {
      ...view,
      ...patch,
      ...(chart ? { chart: withChart(view.chart, chart) } : {}),
      dossier: null,
    };
  };
  const enter = (patch: Partial<View>) => {
    const { site, network, compare, chart, ...filters } = patch;
    const found = site ? catalog.siteById.get(site) : undefined;
    onClose();
    if (found) visit(found);
    else if (chart)
      setFocus({ network: network ?? view.network, compare: compare ?? null, chart: patched(patch).chart });
    else setFilters(filters);
  };
  return {
    addressOf: (opening: Opening): string => {
      if (opening.kind === 'page') return opening.url;
      return linkOf(opening.kind === 'dossier' ? { ...view, dossier: opening.code } : patched(opening.patch));
    },
    go: (opening: Opening) => {
      if (opening.kind === 'dossier') setChoice({ dossier: opening.code });
      else if (opening.kind === 'view') enter(opening.patch);
    },
  };
}
export type Go = ReturnType<typeof useGo>;
