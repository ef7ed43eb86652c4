import { useMemo, useState } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { words } from '../../model/search/fold.ts';
import { computeFigure, type FigureContext } from '../../state/briefing-figures.ts';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useView } from '../../state/use-app.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { filterArgument } from './capture-view.ts';
import './figure-dialog.css';

/** Something that can be put into a text. */
interface Offer {
  readonly snippet: string;
  readonly label: string;
  /** What it shows now. */
  readonly value: string;
}

function Offers(props: { title: string; offers: readonly Offer[]; onInsert: (snippet: string) => void }) {
  const { title, offers, onInsert } = props;
  if (offers.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="figure-offers">
        {offers.map(({ snippet, label, value }) => (
          <li key={snippet}>
            <button type="button" onClick={() => onInsert(snippet)}>
              <span>{label}</span>
              <span className="figure-value small">{value}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Figures of the present view, indicators and sources, to be put into the text of a step. */
export default function FigureDialog(props: {
  context: FigureContext;
  onInsert: (snippet: string) => void;
  onClose: () => void;
}) {
  const { context, onInsert, onClose } = props;
  const { messages, formats, locale } = useI18n();
  const { figures: text } = useTexts(composeTexts);
  const view = useView((current) => current);
  const { state: knowledge } = useKnowledge();
  const [query, setQuery] = useState('');
  const argument = filterArgument(view);
  const ofView = (['count', 'list'] as const).map(
    (name): Offer => ({
      snippet: `{{${[name, argument].filter(Boolean).join(' ')}}}`,
      label: text[name],
      value: computeFigure(name, argument, context)?.text ?? '',
    }),
  );
  const { indicators } = context;
  const offered = useMemo(() => {
    const wanted = words(query);
    const fits = (offer: Offer) => {
      const own = words(`${offer.label} ${offer.snippet}`).join(' ');
      return wanted.every((word) => own.includes(word));
    };
    const figures = (indicators ?? []).map(
      ({ id, label, value, unit, year }): Offer => ({
        snippet: `{{indicator ${id}}}`,
        label: label[locale],
        value: [`${formats.measure(value)} ${unit}`, year ?? ''].filter(Boolean).join(', '),
      }),
    );
    const documents = knowledge.status === 'ready' ? [...knowledge.value.documents.values()] : [];
    const sources = documents.map(
      ({ id, title, date }): Offer => ({
        snippet: `[@${id}]`,
        label: title[locale] ?? title.en,
        value: date?.slice(0, 4) ?? '',
      }),
    );
    return { figures: figures.filter(fits), sources: sources.filter(fits) };
  }, [indicators, knowledge, query, locale, formats]);
  const isLoading = indicators === null || knowledge.status !== 'ready';
  return (
    <Dialog title={text.title} closeLabel={messages.app.close} onClose={onClose}>
      <p>{text.intro}</p>
      <Offers title={text.ofView} offers={ofView} onInsert={onInsert} />
      <label className="figure-find small">
        {text.find}
        <input type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
      </label>
      {isLoading && <p className="faint">{text.loading}</p>}
      {!isLoading && offered.figures.length + offered.sources.length === 0 && <p>{text.nothing}</p>}
      <Offers title={text.sources} offers={offered.sources} onInsert={onInsert} />
      <Offers title={text.indicators} offers={offered.figures} onInsert={onInsert} />
    </Dialog>
  );
}
