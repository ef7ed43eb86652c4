import { useI18n } from '../../i18n/i18n-context.tsx';
import { nameOfSite } from '../../state/scene/order.ts';
import { useApp, useScene, useView } from '../../state/use-app.ts';
import { nameOfPoint } from '../../state/view/describe.ts';

/** What distances can be told from, by its name: the middle of the circle that is filtered by, else the selected site; or null. */
export function useMiddleName(): string | null {
  const i18n = useI18n();
  const { area } = useScene().filters;
  const siteById = useApp((state) => state.catalog.siteById);
  const site = useView((view) => (view.site === null ? undefined : siteById.get(view.site)));
  if (area?.kind === 'circle') return nameOfPoint(area.lngLat, i18n);
  return site ? nameOfSite(site, i18n.locale).text : null;
}
