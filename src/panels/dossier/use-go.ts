import type { Opening } from '../../state/dossier/written.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { withChart } from '../../state/view/charts.ts';
import type { View } from '../../state/view/view.ts';

/** Follows what a dossier leads to: the address of it, and going there, which closes the dossier. */
export function useGo(onClose: () => void) {
  const view = useView((current) => current);
  const { linkOf, catalog } = useApp((state) => state);
  const { setFilters, setFocus, setChoice, setOption, visit } = useActions();
  const patched = (patch: Partial<View>): View => {
    const [chart] = patch.chart ?? [];
    return {
      ...view,
      ...patch,
      ...(chart ? { chart: withChart(view.chart, chart) } : {}),
      dossier: null,
      proposal: null,
    };
  };
  const enter = (patch: Partial<View>) => {
    const { site, network, compare, chart, gap, whatif, options, ...filters } = patch;
    const found = site ? catalog.siteById.get(site) : undefined;
    onClose();
    if (found) visit(found);
    else if (chart) {
      if (Object.keys(filters).length > 0) setFilters(filters);
      setFocus({
        network: network ?? view.network,
        compare: compare ?? null,
        chart: patched(patch).chart,
        ...(gap === undefined ? {} : { gap }),
        ...(whatif === undefined ? {} : { whatif }),
      });
    } else setFilters(filters);
    const shown = options?.['distance-view'];
    if (shown) setOption('distance-view', shown);
  };
  return {
    addressOf: (opening: Opening): string => {
      if (opening.kind === 'page') return opening.url;
      return linkOf(
        opening.kind === 'dossier'
          ? { ...view, dossier: opening.code, proposal: null }
          : patched(opening.patch),
      );
    },
    go: (opening: Opening) => {
      if (opening.kind === 'dossier') setChoice({ dossier: opening.code, proposal: null });
      else if (opening.kind === 'view') enter(opening.patch);
    },
  };
}
export type Go = ReturnType<typeof useGo>;
