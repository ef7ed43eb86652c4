import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Site } from '../../model/site.ts';
import { countriesOfSite } from '../../state/scene/order.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { kmFrom } from '../../state/view/sort.ts';
import { markStyle } from '../../theme/marks.ts';
import { MarkIcon } from '../mark-icon.tsx';
import { EnglishName, SiteName } from '../site/site-name.tsx';
import { useOrder } from './use-order.tsx';

function ResultText({ site }: { site: Site }) {
  const { messages, locale, formats } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const countries = formats.list(countriesOfSite(site, catalog, locale));
  const { middle } = useOrder();
  const year = site.year ?? messages.results.yearUnknown;
  return (
    <span className="result-text">
      <span className="result-name">
        <SiteName site={site} />
      </span>
      <EnglishName site={site} />
      <span className="result-facts small">
        {messages.kinds[site.kind].one} · {countries} · <span className="tabular">{year}</span>
        {middle && ` · ${formats.count(kmFrom(middle, site))} km`}
        {site.former && ` · ${messages.statuses[site.status]}`}
      </span>
    </span>
  );
}

/** One site that was found: opens it and flies there. `isStop`: whether the Tab key stops here. */
export function ResultRow(props: { site: Site; isStop: boolean; onFocus: () => void; onBlur?: () => void }) {
  const { site, isStop, onFocus, onBlur } = props;
  const isSelected = useView((view) => view.site === site.id);
  const { visit, hover } = useActions();
  return (
    <button
      type="button"
      className="result"
      data-focus-key={site.id}
      aria-current={isSelected}
      tabIndex={isStop ? 0 : -1}
      onClick={() => visit(site)}
      onFocus={() => {
        onFocus();
        hover(site.index);
      }}
      onBlur={() => {
        onBlur?.();
        hover(null);
      }}
      onPointerEnter={() => hover(site.index)}
    >
      <MarkIcon {...markStyle(site)} />
      <ResultText site={site} />
    </button>
  );
}
