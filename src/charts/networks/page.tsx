import { ArrowLeft } from 'lucide-react';
import type { KeyboardEventHandler } from 'react';
import { networksTexts } from '../../i18n/charts/networks.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { SourceDocument } from '../../model/catalog/source-document.ts';
import { LANGUAGES } from '../../model/languages.ts';
import type { Network } from '../../model/network.ts';
import { useActions, useApp } from '../../state/use-app.ts';
import { type FocusAfter, focusTarget } from '../../ui/focus-target.ts';
import { CentreLink } from './link.tsx';
import { NetworkMembers } from './members.tsx';
import { NetworkShares } from './shares.tsx';
import { NetworkSources } from './sources.tsx';
import { isField, type NetworkWords } from './words.ts';
import './page.css';

/** The way back from a network to the whole directory. */
export function BackToDirectory({ onKeyDown }: { onKeyDown: KeyboardEventHandler }) {
  const text = useTexts(networksTexts);
  const { setFocus } = useActions();
  return (
    <button
      type="button"
      ref={focusTarget('all-networks')}
      className="link-button network-back"
      onKeyDown={onKeyDown}
      data-focus-after={'last-network' satisfies FocusAfter}
      onClick={() => setFocus({ network: null, compare: null })}
    >
      <ArrowLeft size={14} aria-hidden="true" /> {text.back}
    </button>
  );
}

/** The subjects of networks, each with the colour of its field where it is one. */
export function Subjects({ subjects, words }: { subjects: Network['subjects']; words: NetworkWords }) {
  return (
    <span className="network-subjects">
      {subjects.map((subject) => (
        <span key={subject}>
          {isField(subject) && (
            <span
              className="network-dot"
              style={{ background: `var(--field-${subject})` }}
              aria-hidden="true"
            />
          )}
          {words.subject(subject)}
        </span>
      ))}
    </span>
  );
}

function Facts({ network, words }: { network: Network; words: NetworkWords }) {
  const { formats } = useI18n();
  const text = useTexts(networksTexts);
  const catalog = useApp((state) => state.catalog);
  const { columns } = text;
  return (
    <dl>
      <dt>{columns.kind}</dt>
      <dd>{text.kinds[network.kind]}</dd>
      <dt>{columns.form}</dt>
      <dd>{text.forms[network.form]}</dd>
      <dt>{columns.scope}</dt>
      <dd>{text.scopes[network.scope]}</dd>
      <dt>{columns.fields}</dt>
      <dd>
        <Subjects subjects={network.subjects} words={words} />
      </dd>
      <dt>{columns.lead}</dt>
      <dd>
        {network.leads.length === 0 && text.years(null, null)}
        {network.leads.map((id, index) => (
          <span key={id}>
            {index > 0 && ', '}
            {catalog.siteById.has(id) ? (
              <CentreLink id={id} name={words.party(id)} label={text.openCentre(words.party(id))} />
            ) : (
              words.party(id)
            )}
          </span>
        ))}
      </dd>
      <dt>{columns.years}</dt>
      <dd>{words.years(network)}</dd>
      {network.value !== null && (
        <>
          <dt>{columns.value}</dt>
          <dd>{formats.count(network.value)}</dd>
        </>
      )}
    </dl>
  );
}

/** The page of one network, which the headline of the chart names: what it is, who takes part, its share of each field, and where all this comes from. */
export function NetworkPage(props: {
  network: Network;
  words: NetworkWords;
  documents: ReadonlyMap<string, SourceDocument>;
  broad: boolean;
}) {
  const { network, words, documents, broad } = props;
  const { locale } = useI18n();
  const text = useTexts(networksTexts);
  const others = LANGUAGES.filter((language) => language !== locale);
  return (
    <article className="network-page">
      <h4 className="visually-hidden">{network.name[locale]}</h4>
      <p className="network-head faint">
        {network.acronym && <span>{network.acronym}</span>}
        {others.map((other) => (
          <span key={other} lang={other}>
            {network.name[other]}
          </span>
        ))}
        {broad && <span>{text.columns.broad}</span>}
      </p>
      <div className="network-columns">
        <div>
          <section>
            <h5>{text.facts}</h5>
            <Facts network={network} words={words} />
          </section>
          <NetworkSources network={network} documents={documents} />
        </div>
        <NetworkShares network={network} />
        <NetworkMembers network={network} words={words} />
      </div>
    </article>
  );
}
