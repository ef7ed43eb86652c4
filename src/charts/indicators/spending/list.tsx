import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import type { Wording } from '../figures.tsx';
import { EntityLink } from '../link.tsx';
import type { SpendingRanking } from './ranking.ts';

/** So many are shown before the reader asks for all, and so many are named of which nothing is known. */
const FIRST = 12;

/** What countries spend on research as a ranking: each with its figure and the year of it, and those of which none is known. */
export function SpendingList({ ranking, wording }: { ranking: SpendingRanking; wording: Wording }) {
  const { words, texts, networks } = wording;
  const { formats, locale } = useI18n();
  const [all, setAll] = useState(false);
  const { known, unknown, filtered } = ranking;
  const shown = all ? known : known.slice(0, FIRST);
  const [first] = known;
  const names = unknown.map(({ name }) => name[locale]).sort(formats.compare);
  return (
    <section className="indicator-subject indicator-spending">
      <h4>{texts.spending.title}</h4>
      <p className="faint">{texts.spending.unit}</p>
      <ol>
        {shown.map(({ iso3, percent, year, rank, length }) => (
          <li key={iso3} value={rank}>
            <span className="faint">{formats.count(rank)}</span>
            <EntityLink id={iso3} networks={networks} words={words} texts={texts} />
            <span className="indicator-spending-bar" aria-hidden="true">
              <span style={{ width: `${length * 100}%` }} />
            </span>
            <span>
              {words.number(percent)}% <span className="faint">({year})</span>
            </span>
          </li>
        ))}
      </ol>
      {known.length > FIRST && (
        <button type="button" className="link-button" onClick={() => setAll(!all)}>
          {all ? texts.spending.fewer : texts.spending.all(formats.count(known.length))}
        </button>
      )}
      {unknown.length > 0 && (
        <p>
          {texts.spending.unknown}:{' '}
          {filtered && names.length <= FIRST
            ? formats.list(names)
            : texts.spending.countries(names.length, formats.count(names.length))}
        </p>
      )}
      {first && (
        <p className="faint">
          {texts.source} {texts.spending.source(first.source)}
        </p>
      )}
    </section>
  );
}
