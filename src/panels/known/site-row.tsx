import type { ReactNode } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { factTexts } from '../../i18n/known/facts.ts';
import type { FactId } from '../../model/register/known/facts.ts';
import type { Site } from '../../model/site.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import { markStyle } from '../../theme/marks.ts';
import { MarkIcon } from '../mark-icon.tsx';
import { SiteName } from '../site/site-name.tsx';

/** What a row leads to: the card of its site, and the correction of a fact of it. */
export interface RowActions {
  readonly onVisit: (site: Site) => void;
  readonly onAdd: (site: Site, fact: FactId) => void;
}

/** A site of which a fact is not known: its name opens its card, and what somebody knows of the fact can be added. */
export function SiteRow(
  props: RowActions & {
    site: Site;
    fact: FactId;
    /** What is said of it. */
    children: ReactNode;
  },
) {
  const { site, fact, onVisit, onAdd, children } = props;
  const { locale } = useI18n();
  const text = useTexts(factTexts);
  return (
    <li className="unknown-row">
      <MarkIcon {...markStyle(site)} />
      <div>
        <button type="button" className="link-button" onClick={() => onVisit(site)}>
          <SiteName site={site} />
        </button>
        <div className="small faint">{children}</div>
      </div>
      <button
        type="button"
        className="text-button small"
        aria-label={`${text.add}: ${text.facts[fact]}, ${nameOfSite(site, locale).text}`}
        onClick={() => onAdd(site, fact)}
      >
        {text.add}
      </button>
    </li>
  );
}
