import { useI18n } from '../i18n/i18n-context.tsx';
import { countriesOfSite, nameOfSite } from '../state/order.ts';
import { useApp } from '../state/use-app.ts';
import type { ScreenPoint } from './map-props.ts';

/** Width that a tip may take, in CSS pixels. */
const WIDTH = 260;

/** The name of the site under the pointer. */
export function SiteTip(props: { index: number; point: ScreenPoint; bounds: { readonly width: number } }) {
  const { index, point, bounds } = props;
  const { messages, locale, formats } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const site = catalog.sites[index];
  if (!site) return null;
  const name = nameOfSite(site, locale);
  const left = point.x + 14 + WIDTH > bounds.width;
  return (
    <div
      className="site-tip"
      aria-hidden="true"
      style={{
        maxWidth: WIDTH,
        top: point.y + 14,
        ...(left ? { right: bounds.width - point.x + 10 } : { left: point.x + 14 }),
      }}
    >
      <strong>{name.text}</strong>
      <span className="faint small">
        {messages.kinds[site.kind].one} · {formats.list(countriesOfSite(site, catalog, locale))}
      </span>
    </div>
  );
}
