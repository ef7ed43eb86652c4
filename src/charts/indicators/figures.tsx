import type { IndicatorsTexts } from '../../i18n/charts/indicators.ts';
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
