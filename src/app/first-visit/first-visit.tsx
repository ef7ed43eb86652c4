import { X } from 'lucide-react';
import { useEffect, useId } from 'react';
import { firstVisitTexts } from '../../i18n/first-visit.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useApp } from '../../state/use-app.ts';
import type { FocusAfter } from '../../ui/focus-target.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { remember } from '../storage.ts';
import { countsOfCatalog } from './counts.ts';
import './first-visit.css';

/** Three sentences for a reader who has never been here: what this is, where its numbers are from, how to begin. */
export default function FirstVisit(props: { onPresent: (briefing: string) => void; onClose: () => void }) {
  const { onPresent, onClose } = props;
  const { messages, formats } = useI18n();
  const text = useTexts(firstVisitTexts);
  const catalog = useApp((state) => state.catalog);
  const titleId = useId();
  // Once seen, it has been said.
  useEffect(() => remember('welcomed', '1'), []);
  const { all, centre, reserve, geopark } = countsOfCatalog(catalog);
  return (
    <section
      className="first-visit"
      aria-labelledby={titleId}
      data-focus-after={'map' satisfies FocusAfter}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="first-visit-head">
        <h2 id={titleId}>{text.title}</h2>
        <IconButton icon={X} label={messages.app.dismiss} onClick={onClose} />
      </div>
      <p>{text.what}</p>
      <p>
        {text.numbers({
          all: formats.count(all),
          centres: formats.count(centre),
          reserves: formats.count(reserve),
          geoparks: formats.count(geopark),
          compiled: formats.date(catalog.compiled),
        })}
      </p>
      <p>{text.begin}</p>
      <button type="button" className="text-button" onClick={() => onPresent(text.briefing)}>
        {text.see}
      </button>
    </section>
  );
}
