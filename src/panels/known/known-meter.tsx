import { useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { factTexts } from '../../i18n/known/facts.ts';
import { writePartialDate } from '../../i18n/partial-date.ts';
import { completenessOf } from '../../model/register/known/completeness.ts';
import { type FactId, factsAskedOf } from '../../model/register/known/facts.ts';
import type { Site, SiteDetails } from '../../model/site.ts';
import { at } from '../../model/typed.ts';
import { useApp } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import './known-meter.css';

const CorrectionDialog = lazyPart(() => import('./correction-dialog.tsx'));

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
  const [correcting, correct] = useState<FactId | null>(null);
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
          <Missing missing={missing} details={details} onAdd={correct} />
        ) : (
          <p className="small faint">{text.complete}</p>
        )}
        <button
          type="button"
          className="link-button small"
          onClick={() => correct(at(factsAskedOf(site), 0))}
        >
          {text.correct}
        </button>
      </section>
      <Later of={correcting} onClose={() => correct(null)}>
        {correcting && (
          <CorrectionDialog site={site} details={details} fact={correcting} onClose={() => correct(null)} />
        )}
      </Later>
    </>
  );
}
