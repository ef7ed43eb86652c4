import { ArrowLeftRight, X } from 'lucide-react';
import { networksTexts } from '../../i18n/charts/networks.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Network } from '../../model/network.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { compareNetworks, type OverlapPart } from './layout.ts';
import { ReferentLink } from './link.tsx';
import { Subjects } from './page.tsx';
import { referentOfCountry } from './referent.ts';
import type { NetworkWords } from './words.ts';
import './page.css';
import './comparison.css';

function Countries(props: { part: OverlapPart; title: string; words: NetworkWords }) {
  const { part, title, words } = props;
  const { formats } = useI18n();
  const text = useTexts(networksTexts);
  const chosen = useView((view) => view.country);
  const named = part.countries
    .map((iso3) => ({ iso3, name: words.party(iso3) }))
    .sort((a, b) => formats.compare(a.name, b.name));
  return (
    <section data-part={part.id}>
      <h5>
        <span className="network-key" aria-hidden="true" />
        {title} <span className="faint tabular">{formats.count(named.length)}</span>
      </h5>
      {named.length === 0 && <p className="faint">{text.comparison.nobody}</p>}
      <ul className="network-names">
        {named.map(({ iso3, name }) => (
          <li key={iso3}>
            <ReferentLink
              referent={referentOfCountry(iso3)}
              label={text.filterCountry(name)}
              chosen={chosen.includes(iso3)}
            >
              {name}
            </ReferentLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What two networks have in common and what sets them apart: member countries, fields, and the Jaccard index. */
export function NetworksComparison(props: { first: Network; second: Network; words: NetworkWords }) {
  const { first, second, words } = props;
  const { formats, locale } = useI18n();
  const text = useTexts(networksTexts);
  const { setFocus } = useActions();
  const { parts, subjects, jaccard } = compareNetworks(first, second);
  const shortName = ({ acronym, name }: Network) => acronym ?? name[locale];
  const titles = {
    first: text.comparison.only(shortName(first)),
    both: text.comparison.both,
    second: text.comparison.only(shortName(second)),
  };
  const [onlyFirst, both, onlySecond] = parts.map(({ countries }) => formats.count(countries.length));
  const open = (id: string) => setFocus({ network: id, compare: null });
  return (
    <article className="network-page">
      <div className="network-head">
        <h4 className="network-pair">
          <button type="button" className="link-button" data-part="first" onClick={() => open(first.id)}>
            {first.name[locale]}
          </button>
          <button type="button" className="link-button" data-part="second" onClick={() => open(second.id)}>
            {second.name[locale]}
          </button>
        </h4>
        <p className="network-buttons">
          <button
            type="button"
            className="link-button small"
            onClick={() => setFocus({ network: second.id, compare: first.id })}
          >
            <ArrowLeftRight size={14} aria-hidden="true" /> {text.swap}
          </button>
          <button type="button" className="link-button small" onClick={() => setFocus({ compare: null })}>
            <X size={14} aria-hidden="true" /> {text.stop}
          </button>
        </p>
      </div>
      <div
        className="network-overlap"
        role="img"
        aria-label={text.comparison.bar(onlyFirst ?? '', both ?? '', onlySecond ?? '')}
      >
        {parts.map(({ id, length }) => (
          <span key={id} data-part={id} style={{ inlineSize: `${100 * length}%` }} />
        ))}
      </div>
      <dl>
        <dt>{text.comparison.jaccard}</dt>
        <dd>
          {jaccard === null ? text.years(null, null) : formats.share(jaccard)}{' '}
          <span className="faint small">{text.comparison.define}</span>
        </dd>
        <dt>{text.comparison.fields}</dt>
        <dd>
          {subjects.length === 0 ? text.comparison.noFields : <Subjects subjects={subjects} words={words} />}
        </dd>
      </dl>
      <div className="network-columns" data-narrow="">
        {parts.map((part) => (
          <Countries key={part.id} part={part} title={titles[part.id]} words={words} />
        ))}
      </div>
    </article>
  );
}
