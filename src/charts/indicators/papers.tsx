import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { papersTexts } from '../../i18n/site/papers.ts';
import type { Chronicle } from '../../model/catalog/chronicle.ts';
import type { YearOfPapers } from '../../model/register/papers.ts';
import { SourceList } from '../../ui/source-list.tsx';
import { YearBars } from '../../ui/year-bars/year-bars.tsx';
import type { Wording } from './figures.tsx';
import { EntityLink } from './link.tsx';
import { SourceLine } from './sources.tsx';

/** The centre whose papers a document shows without their numbers. */
export const PHYSICS = 'vnm-icp';
/** The document that shows them. */
const PAPERS_SOURCE = ['doc-centres'];
/** The figures that are stated of the centre, together with those of its sister. */
const OF_PHYSICS = /^icp-/;

/** The papers as OpenAlex counts them, and that the document's own figure is another. */
function CountedPapers({ papers, wording }: { papers: readonly YearOfPapers[]; wording: Wording }) {
  const { formats } = useI18n();
  const text = useTexts(papersTexts);
  const { papers: said } = wording.texts;
  const [first, last] = [papers[0], papers.at(-1)];
  if (!first || !last) return null;
  const title = said.counted(first.year, last.year);
  const bars = papers.map(({ year, papers: value }) => ({ year, value, text: formats.count(value) }));
  return (
    <>
      <h4>{title}</h4>
      <YearBars bars={bars} label={title} />
      <p>{said.notTheirs}</p>
      <p className="faint">
        {text.source}{' '}
        <SourceList sources={[last.source]} nameOf={() => text.sourceOf(formats.date(last.readOn))} />.{' '}
        {text.limits}
      </p>
    </>
  );
}

/** That the numbers of the papers are not known, since the document draws them without printing any. */
function UnprintedPapers({ wording: { words, texts } }: { wording: Wording }) {
  return (
    <>
      <h4>{texts.papers.title}</h4>
      <p className="indicator-value">
        <strong>{texts.papers.unknown}</strong>
      </p>
      <p>{texts.papers.what}</p>
      <SourceLine sources={PAPERS_SOURCE} words={words} texts={texts} />
    </>
  );
}

/** The papers of the International Centre of Physics, counted or said to be unknown, and what is stated of the centre. */
export function PapersOfPhysics(props: {
  papers: readonly YearOfPapers[];
  chronicle: Chronicle;
  wording: Wording;
}) {
  const { papers, chronicle, wording } = props;
  const { words, texts, networks } = wording;
  const { locale } = useI18n();
  const indicators = chronicle.indicators.filter(({ id }) => OF_PHYSICS.test(id));
  const events = chronicle.events.filter(({ entities }) => entities.includes(PHYSICS));
  return (
    <section className={`indicator-subject${papers.length === 0 ? ' indicator-unknown' : ''}`}>
      {papers.length > 0 ? (
        <CountedPapers papers={papers} wording={wording} />
      ) : (
        <UnprintedPapers wording={wording} />
      )}
      <h5>
        {texts.papers.known}: <EntityLink id={PHYSICS} networks={networks} words={words} texts={texts} />
      </h5>
      <ul className="indicator-known">
        {indicators.map((indicator) => (
          <li key={indicator.id}>
            {words.label(indicator)}: {words.valueText(indicator)}
          </li>
        ))}
        {events.map(({ date, text }) => (
          <li key={text.en}>
            {words.date(date)}: {text[locale]}
          </li>
        ))}
      </ul>
    </section>
  );
}
