import type { Briefing } from '../model/briefing/briefing.ts';
import type { Catalog } from '../model/catalog/catalog.ts';
import { cameraOfSite } from '../state/view/camera-of-site.ts';
import { decodeView, defaultView } from '../state/view/url.ts';
import type { View } from '../state/view/view.ts';

/** The View of a step, counted from 1, in the reader's language and theme. */
export function viewOfStep(briefing: Briefing, step: number, catalog: Catalog, present: View): View {
  const query = briefing.steps[step - 1]?.view ?? '';
  const { view } = decodeView(query, catalog, defaultView(present.locale));
  const site = view.site === null ? undefined : catalog.siteById.get(view.site);
  return {
    ...view,
    camera: view.camera ?? (site ? cameraOfSite(site, null) : null),
    locale: present.locale,
    theme: present.theme,
    briefing: briefing.id,
    step,
  };
}
