import { useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { factTexts } from '../../i18n/known/facts.ts';
import { writePartialDate } from '../../i18n/partial-date.ts';
import { completenessOf } from '../../model/register/known/completeness.ts';
import { type FactId, factsAskedOf } from '../../model/register/known/facts.ts';
import type { Site } from '../../model/site.ts';
import type { SiteDetails } from '../../model/site-details.ts';
import { at } from '../../model/typed.ts';
import { useApp } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import './known-meter.css';

const CorrectionDialog = lazyPart(() => import('./correction-dialog.tsx'));
const UnknownsDialog = lazyPart(() => import('./unknowns-dialog.tsx'));

/** The facts that are not known, each with a way to tell it. */
function Missing(props: { missing: readonly FactId[]; details: SiteDetails; onAdd: (fact: FactId) => void }) {
  const { missing, details, onAdd } = props;
  const { formats, locale } = useI18n();
  const text = useTexts(factTexts);
  const { end } = details.term;
  return (
    <details>
      <summary>{text.missing(missing.length, formats.count(missing.length))}</summary>
      <ul className="missing-facts">
        {missing.map((fact) => (
          <li key={fact}>
            <span>
              {text.facts[fact]}
              {fact === 'term' && end !== null && (
                <span className="faint"> ({text.passed(writePartialDate(end, locale))})</span>
              )}
            </span>
            <button
              type="button"
              className="link-button"
              aria-label={`${text.add}: ${text.facts[fact]}`}
              onClick={() => onAdd(fact)}
            >
              {text.add}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How much of what the atlas asks of a site is known, what is not, and how to correct it; nothing for a former site. */
export function KnownMeter({ site, details }: { site: Site; details: SiteDetails }) {
  const { formats } = useI18n();
  const text = useTexts(factTexts);
  const compiled = useApp((state) => state.catalog.compiled);
  const [opened, open] = useState<FactId | 'unknowns' | null>(null);
  const close = () => open(null);
  const completeness = completenessOf(site, details, compiled);
  if (!completeness) return null;
  const { asked, known, missing, oldest } = completeness;
  const said = [
    text.known(formats.count(known), formats.count(asked)),
    ...(oldest === null ? [] : [text.oldest(oldest)]),
  ].join('; ');
  return (
    <>
      <section className="card-section known">
        <h3>{text.title}</h3>
        <p className="known-line" title={oldest === null ? undefined : text.oldestNote(oldest)}>
          <meter aria-label={text.title} min={0} max={asked} value={known}>
            {said}
          </meter>
          {said}
        </p>
        {missing.length > 0 ? (
          <Missing missing={missing} details={details} onAdd={open} />
        ) : (
          <p className="small faint">{text.complete}</p>
        )}
        <div className="known-ways small">
          <button type="button" className="link-button" onClick={() => open(at(factsAskedOf(site), 0))}>
            {text.correct}
          </button>
          <button type="button" className="link-button" onClick={() => open('unknowns')}>
            {text.unknowns}
          </button>
        </div>
      </section>
      <Later of={opened} onClose={close}>
        {opened === 'unknowns' && <UnknownsDialog kind={site.kind} onClose={close} />}
        {opened !== null && opened !== 'unknowns' && (
          <CorrectionDialog site={site} details={details} fact={opened} onClose={close} />
        )}
      </Later>
    </>
  );
}
