import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { factTexts } from '../../i18n/known/facts.ts';
import { unknownsTexts } from '../../i18n/known/unknowns.ts';
import type { FactGaps } from '../../model/register/known/gaps.ts';
import { countriesOfSite } from '../../state/scene/order.ts';
import { useApp } from '../../state/use-app.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { type Cell, gapOfCell } from './gap-matrix.tsx';
import { type RowActions, SiteRow } from './site-row.tsx';

/** How many sites are listed before the reader asks for all. */
const FIRST = 40;

/** The sites of a cell of which the fact is not known, each with the way to its card and to a correction. Takes the focus. */
export function GapSites(props: RowActions & { gaps: readonly FactGaps[]; cell: Cell; onClose: () => void }) {
  const { gaps, cell, onClose, ...actions } = props;
  const { messages, formats, locale } = useI18n();
  const text = useTexts(unknownsTexts);
  const names = useTexts(factTexts).facts;
  const catalog = useApp((state) => state.catalog);
  const [all, setAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, []);
  const row = gaps.find(({ fact }) => fact === cell.fact);
  if (!row) return null;
  const { asked, missing } = gapOfCell(row, cell.region);
  const countryOf = (site: (typeof missing)[number]) => countriesOfSite(site, catalog, locale).join(', ');
  const ordered = missing
    .map((site) => ({ site, country: countryOf(site) }))
    .sort((a, b) => formats.compare(a.country, b.country) || formats.compare(a.site.id, b.site.id));
  const place = cell.region ? messages.regions[cell.region].name : text.everywhere;
  return (
    <section className="gap-sites">
      <header>
        <h4 ref={heading} tabIndex={-1}>
          {text.listTitle(names[cell.fact], place, formats.count(missing.length), formats.count(asked))}
        </h4>
        <IconButton icon={X} label={text.closeList} onClick={onClose} />
      </header>
      {missing.length > 0 && <p className="small faint">{text.looked(text.places[cell.fact])}</p>}
      <ul>
        {ordered.slice(0, all ? undefined : FIRST).map(({ site, country }) => (
          <SiteRow key={site.id} site={site} fact={cell.fact} {...actions}>
            {country}
          </SiteRow>
        ))}
      </ul>
      {!all && ordered.length > FIRST && (
        <button type="button" className="text-button small" onClick={() => setAll(true)}>
          {text.showAll(formats.count(ordered.length))}
        </button>
      )}
    </section>
  );
}
