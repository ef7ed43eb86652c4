import { useI18n } from '../../i18n/i18n-context.tsx';
import { countriesOfSite, nameOfSite } from '../../state/scene/order.ts';
import { useApp } from '../../state/use-app.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { FloatingTip } from './floating-tip.tsx';

/** The name of the site under the pointer. */
export function SiteTip(props: { index: number; point: ScreenPoint; bounds: { readonly width: number } }) {
  const { index, point, bounds } = props;
  const { messages, locale, formats } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const site = catalog.sites[index];
  if (!site) return null;
  const name = nameOfSite(site, locale);
  return (
    <FloatingTip point={point} bounds={bounds}>
      <strong>{name.text}</strong>
      <span className="faint small">
        {messages.kinds[site.kind].one} · {formats.list(countriesOfSite(site, catalog, locale))}
      </span>
    </FloatingTip>
  );
}
