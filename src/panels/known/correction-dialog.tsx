import { useId, useState } from 'react';
import { editionText } from '../../i18n/format.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { correctionTexts } from '../../i18n/known/correction.ts';
import { factTexts } from '../../i18n/known/facts.ts';
import { type FactId, factsAskedOf, isKnown, storedValue } from '../../model/register/known/facts.ts';
import type { Site } from '../../model/site.ts';
import type { SiteDetails } from '../../model/site-details.ts';
import { isOneOf } from '../../model/typed.ts';
import { useApp } from '../../state/use-app.ts';
import { defaultView } from '../../state/view/url.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { SiteName } from '../site/site-name.tsx';
import { correctionText } from './correction-text.ts';
import './correction-dialog.css';

/** A line that somebody fills in. */
function Entry(props: { id: string; label: string; value: string; onChange: (value: string) => void }) {
  const { id, label, value, onChange } = props;
  return (
    <label className="field" htmlFor={id}>
      <span className="small faint">{label}</span>
      <input id={id} type="text" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

/** Which fact is meant, and what stands there now. */
function FactChoice(props: {
  site: Site;
  details: SiteDetails;
  fact: FactId;
  onChange: (fact: FactId) => void;
}) {
  const { site, details, fact, onChange } = props;
  const text = useTexts(correctionTexts);
  const names = useTexts(factTexts).facts;
  const compiled = useApp((state) => state.catalog.compiled);
  const id = useId();
  const asked = factsAskedOf(site);
  const present = storedValue(fact, site, details);
  return (
    <>
      <label className="field" htmlFor={id}>
        <span className="small faint">{text.fact}</span>
        <select
          id={id}
          value={fact}
          onChange={({ target }) => {
            if (isOneOf(asked, target.value)) onChange(target.value);
          }}
        >
          {asked.map((each) => (
            <option key={each} value={each}>
              {names[each]}
            </option>
          ))}
        </select>
      </label>
      <p className="small after-field">
        <span className="faint">{text.present}: </span>
        {present ?? text.none}
        {present !== null && !isKnown(fact, site, details, compiled) && ` (${text.outdated})`}
      </p>
    </>
  );
}

/** A correction of one fact of a site, written out with the cell of the tables that it is about, to be copied. */
export default function CorrectionDialog(props: {
  site: Site;
  details: SiteDetails;
  /** The fact to begin with. */
  fact: FactId;
  onClose: () => void;
}) {
  const { site, details, onClose } = props;
  const { messages, formats, locale } = useI18n();
  const text = useTexts(correctionTexts);
  const names = useTexts(factTexts).facts;
  const catalog = useApp((state) => state.catalog);
  const linkOf = useApp((state) => state.linkOf);
  const [fact, setFact] = useState(props.fact);
  const [newValue, setNewValue] = useState('');
  const [newSource, setNewSource] = useState('');
  const { state, copy } = useCopy();
  const id = useId();
  const written = correctionText(
    {
      site,
      details,
      fact,
      factName: names[fact],
      edition: editionText(catalog, formats),
      link: linkOf({ ...defaultView(locale), site: site.id }),
      newValue,
      newSource,
    },
    text.lines,
  );
  return (
    <Dialog title={text.title} closeLabel={messages.app.close} onClose={onClose}>
      <p>
        <b>
          <SiteName site={site} />
        </b>
      </p>
      <FactChoice site={site} details={details} fact={fact} onChange={setFact} />
      <Entry id={`${id}value`} label={text.newValue} value={newValue} onChange={setNewValue} />
      <Entry id={`${id}source`} label={text.source} value={newSource} onChange={setNewSource} />
      {newValue.trim() !== '' && newSource.trim() === '' && <p className="note small">{text.noSource}</p>}
      <label className="field" htmlFor={`${id}text`}>
        <span className="small faint">{text.text}</span>
        <textarea
          id={`${id}text`}
          readOnly
          rows={11}
          value={written}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <p className="small faint after-field">{text.intro}</p>
      <div className="dialog-actions">
        <span className="small" aria-live="polite">
          {state === 'copied' && text.copied}
          {state === 'failed' && text.copyFailed}
        </span>
        <button type="button" className="text-button primary" onClick={() => copy(written)}>
          {text.copy}
        </button>
      </div>
    </Dialog>
  );
}
