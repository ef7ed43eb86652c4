import type { Offer } from './offers.ts';

/** Offers under a heading, each a button. */
export function OfferList(props: {
  title: string;
  offers: readonly Offer[];
  onInsert: (offer: Offer) => void;
}) {
  const { title, offers, onInsert } = props;
  if (offers.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="figure-offers">
        {offers.map((offer) => (
          <li key={offer.snippet}>
            <button type="button" onClick={() => onInsert(offer)}>
              <span>{offer.label}</span>
              <span className="figure-value small">{offer.value}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
