import { useState } from 'react';
import { partnersTexts } from '../../i18n/charts/partners.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { PartId, Weights } from '../../model/partners/parts.ts';
import type { Party } from '../../model/partners/party.ts';
import type { RankedPartner } from '../../model/partners/rank.ts';
import type { PartnerWords } from '../../state/cooperation/partner-words.ts';
import { pathCode } from '../../state/cooperation/select-paths.ts';
import { useActions, useApp } from '../../state/use-app.ts';
import { keepReferent } from '../../state/view/referent.ts';
import { useLit } from '../marks/mark.tsx';
import { nodeOfParty } from './paths/ends.ts';

/** So many are shown before the reader asks for all. */
const FIRST = 10;
/** The height of a line of a card, in CSS pixels; the same in style.css. */
const CARD_ROW = 32;

/** What all rows need. */
interface Row {
  readonly subject: Party;
  readonly parts: readonly PartId[];
  readonly weights: Weights;
  readonly words: PartnerWords;
}

/** Each part of a partner: how it counts, what it came to, and what was found. */
function PartsOf({ partner, parts, weights, words }: Omit<Row, 'subject'> & { partner: RankedPartner }) {
  const text = useTexts(partnersTexts);
  return (
    <details className="partner-parts small">
      <summary>{text.details}</summary>
      <dl>
        {parts.map((part) => (
          <div key={part} data-off={weights[part] === 0 || undefined}>
            <dt>
              {text.parts[part]} × {weights[part]}
            </dt>
            <dd>
              <strong>{words.score(partner.values[part])}</strong>{' '}
              <span className="faint">{words.found(partner, part) ?? text.reasons.none}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Shows the ways between whoever looks for partners and one of them. */
function WayTo({ party, subject }: { party: Party; subject: Party }) {
  const text = useTexts(partnersTexts);
  const { setFocus, setOption } = useActions();
  return (
    <button
      type="button"
      className="link-button partner-way"
      onClick={() => {
        setFocus({ path: pathCode({ from: nodeOfParty(subject), to: nodeOfParty(party) }) });
        setOption('partners-view', 'paths');
      }}
    >
      {text.paths.show}
    </button>
  );
}

/** A partner: place, name, score, and why. */
function PartnerItem({ partner, place, ...row }: Row & { partner: RankedPartner; place: number }) {
  const { party, score } = partner;
  const { formats } = useI18n();
  const text = useTexts(partnersTexts);
  const site = useApp(({ catalog }) => (party.kind === 'site' ? catalog.siteById.get(party.id) : undefined));
  const { choose, visit, point } = useActions();
  const referent = keepReferent(party.kind === 'site' ? { site: party.id } : { country: party.id });
  const lit = useLit(referent);
  const name = row.words.nameOf(party);
  const missing = row.words.missing(partner);
  return (
    <li data-lit={lit || undefined} onPointerEnter={() => point(referent)} onPointerLeave={() => point(null)}>
      <span className="partner-rank faint">{formats.count(place)}</span>
      <button
        type="button"
        className="link-button partner-name"
        title={text.own(name)}
        onFocus={() => point(referent)}
        onBlur={() => point(null)}
        onClick={() => (site ? visit(site) : choose(referent, false))}
      >
        {name}
      </button>
      <span className="partner-bar" aria-hidden="true">
        <span style={{ width: `${score * 100}%` }} />
      </span>
      <strong className="partner-score">{row.words.score(score)}</strong>
      <div className="partner-why">
        <p>{row.words.reasons(partner, row.parts, row.weights)}</p>
        {missing && <p className="small faint">{missing}</p>}
        <WayTo party={party} subject={row.subject} />
        <PartsOf partner={partner} {...row} />
      </div>
    </li>
  );
}

/** The partners in their order, the first ten before the reader asks for all. */
export function PartnerRows({ partners, ...row }: Row & { partners: readonly RankedPartner[] }) {
  const { formats } = useI18n();
  const text = useTexts(partnersTexts);
  const [all, setAll] = useState(false);
  return (
    <>
      <ol className="partner-rows">
        {(all ? partners : partners.slice(0, FIRST)).map((partner, index) => (
          <PartnerItem key={partner.party.id} partner={partner} place={index + 1} {...row} />
        ))}
      </ol>
      {partners.length > FIRST && (
        <button type="button" className="link-button" onClick={() => setAll(!all)}>
          {all ? text.fewer : text.more(formats.count(partners.length))}
        </button>
      )}
    </>
  );
}

/** Names, bars and scores alone, one line each: as many as a card has room for. */
export function PartnerCard(props: {
  partners: readonly RankedPartner[];
  words: PartnerWords;
  height: number;
}) {
  const { partners, words, height } = props;
  return (
    <ol className="partner-rows" data-card="">
      {partners.slice(0, Math.max(1, Math.floor(height / CARD_ROW))).map(({ party, score }) => (
        <li key={party.id}>
          <span className="partner-name">{words.shortNameOf(party)}</span>
          <span className="partner-bar" aria-hidden="true">
            <span style={{ width: `${score * 100}%` }} />
          </span>
          <strong className="partner-score">{words.score(score)}</strong>
        </li>
      ))}
    </ol>
  );
}
