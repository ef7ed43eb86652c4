import type { IndicatorsTexts } from '../../i18n/charts/indicators.ts';
import { SourceList } from '../../ui/source-list.tsx';
import type { IndicatorWords } from './words.ts';

/** Where a figure or an event is stated: documents by their titles, pages by their hosts as links. */
export function SourceLine(props: {
  sources: readonly string[];
  words: IndicatorWords;
  texts: IndicatorsTexts;
}) {
  const { sources, words, texts } = props;
  if (sources.length === 0) return <p className="faint">{texts.noSource}</p>;
  return (
    <p className="faint">
      {texts.source} <SourceList sources={sources} nameOf={words.source} />
    </p>
  );
}
