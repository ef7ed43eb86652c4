import { useState } from 'react';
import { composeTexts } from '../../../i18n/briefing/compose.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import type { FigureContext } from '../../../state/briefing-figures.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { OfferList } from './offer-list.tsx';
import { fitsQuery, type Offer } from './offers.ts';
import { useOffers } from './use-offers.ts';
import './figure-dialog.css';

/** Figures of the present view, indicators and sources, to be put into a step; `onlyFigures` offers what can be set large. */
export default function FigureDialog(props: {
  /** In the language that is written. */
  context: FigureContext;
  onlyFigures?: boolean;
  onInsert: (offer: Offer) => void;
  onClose: () => void;
}) {
  const { context, onlyFigures = false, onInsert, onClose } = props;
  const { messages } = useI18n();
  const { figures: text } = useTexts(composeTexts);
  const offers = useOffers(context);
  const [query, setQuery] = useState('');
  const offered = (all: readonly Offer[] | null) =>
    (all ?? []).filter((offer) => fitsQuery(offer, query) && (!onlyFigures || offer.figure !== null));
  const shown = {
    ofView: offered(offers.ofView),
    sources: offered(offers.sources),
    figures: offered(offers.figures),
  };
  const isLoading = offers.figures === null || offers.sources === null;
  return (
    <Dialog
      title={onlyFigures ? text.onlyFigures : text.title}
      closeLabel={messages.app.close}
      onClose={onClose}
    >
      <p>{text.intro}</p>
      <label className="figure-find small">
        {text.find}
        <input type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
      </label>
      <OfferList title={text.ofView} offers={shown.ofView} onInsert={onInsert} />
      {isLoading && <p className="faint">{text.loading}</p>}
      {!isLoading && Object.values(shown).every(({ length }) => length === 0) && <p>{text.nothing}</p>}
      <OfferList title={text.sources} offers={shown.sources} onInsert={onInsert} />
      <OfferList title={text.indicators} offers={shown.figures} onInsert={onInsert} />
    </Dialog>
  );
}
