import type { CooperationNode } from '../../model/graph/cooperation-graph.ts';
import type { Actions, AppState } from '../../state/app-state.ts';

/**
 * What a click on a node does: selects a centre, filters by a country, opens a network; a second click takes it back. With
 * `add` a country joins those that are filtered by, and a network is compared with the opened one.
 */
export function chooseNode(
  { kind, key, siteIndex }: CooperationNode,
  add: boolean,
  { catalog, view }: Pick<AppState, 'catalog' | 'view'>,
  actions: Pick<Actions, 'visit' | 'select' | 'choose' | 'setFocus'>,
): void {
  const site = siteIndex === null ? undefined : catalog.sites[siteIndex];
  if (site) {
    if (view.site === site.id) actions.select(null);
    else actions.visit(site);
  } else if (kind === 'country') actions.choose({ country: [key] }, add);
  else if (kind === 'network') {
    if (view.network === key) actions.setFocus({ network: null, compare: null });
    else if (add && view.network !== null) actions.setFocus({ compare: view.compare === key ? null : key });
    else actions.setFocus({ network: key, compare: null });
  }
}
