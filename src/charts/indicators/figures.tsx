import type { IndicatorsTexts } from '../../i18n/charts/indicators.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Chronicle } from '../../model/catalog/chronicle.ts';
import type { Network } from '../../model/network.ts';
import { useLit } from '../marks/mark.tsx';
import { EntityLink } from './link.tsx';
import type { IndicatorPanel, PanelRow } from './panels.ts';
import { SourceLine } from './sources.tsx';
import type { IndicatorWords } from './words.ts';

/** What figures and events need to be said. */
export interface Wording {
  readonly words: IndicatorWords;
  readonly texts: IndicatorsTexts;
  readonly networks: ReadonlyMap<string, Network>;
}

const NOWHERE = {};

/** One figure: a large number, what it counts, whose and when it is, how sure, and where it is stated. */
function Figure({ row, wording, withSource }: { row: PanelRow; wording: Wording; withSource: boolean }) {
  const { words, texts, networks } = wording;
  const { indicator } = row;
  const lit = useLit(row.referent ?? NOWHERE);
  const { before, number, after } = words.value(indicator);
  const remarks = words.remarks(indicator);
  return (
    <li className="indicator-figure" data-lit={lit || undefined}>
      <p className="indicator-value" data-target={row.isTarget || undefined}>
        {before && <span>{before} </span>}
        <strong>{number}</strong>
        {after && <span> {after}</span>}
        {row.isTarget && <em> {texts.target}</em>}
      </p>
      <p>{row.label}</p>
      <p className="faint">
        <EntityLink id={indicator.entity} networks={networks} words={words} texts={texts} />,{' '}
        {indicator.year ?? texts.noYear}
      </p>
      {remarks.length > 0 && <p className="faint">{words.sentence(remarks)}</p>}
      {withSource && <SourceLine sources={indicator.sources} words={words} texts={texts} />}
    </li>
  );
}

/** The figures that stand by themselves, by subject; the source once for all of a subject where they share it. */
export function SingleFigures({ panels, wording }: { panels: readonly IndicatorPanel[]; wording: Wording }) {
  return panels
    .filter(({ form }) => form === 'figure')
    .map(({ id, title, rows, sources }) => (
      <section key={id} className="indicator-subject">
        <h4>{title}</h4>
        <ul>
          {rows.map((row) => (
            <Figure key={row.indicator.id} row={row} wording={wording} withSource={sources.length === 0} />
          ))}
        </ul>
        {sources.length > 0 && <SourceLine sources={sources} words={wording.words} texts={wording.texts} />}
      </section>
    ));
}

/** The centre whose papers a document shows without their numbers. */
const PHYSICS = 'vnm-icp';
/** The document that shows them. */
const PAPERS_SOURCE = ['doc-centres'];
/** The figures that are stated of the centre, together with those of its sister. */
const OF_PHYSICS = /^icp-/;

/** The papers of the International Centre of Physics: that their numbers are not known, and what is stated of the centre. */
export function UnprintedPapers(props: { chronicle: Chronicle; wording: Wording }) {
  const { chronicle, wording } = props;
  const { words, texts, networks } = wording;
  const { locale } = useI18n();
  const indicators = chronicle.indicators.filter(({ id }) => OF_PHYSICS.test(id));
  const events = chronicle.events.filter(({ entities }) => entities.includes(PHYSICS));
  return (
    <section className="indicator-subject indicator-unknown">
      <h4>{texts.papers.title}</h4>
      <p className="indicator-value">
        <strong>{texts.papers.unknown}</strong>
      </p>
      <p>{texts.papers.what}</p>
      <SourceLine sources={PAPERS_SOURCE} words={words} texts={texts} />
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
