import { useMemo } from 'react';
import { composeTexts } from '../../../i18n/briefing/compose.ts';
import { indicatorsTexts } from '../../../i18n/charts/indicators.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { computeFigure, type FigureContext } from '../../../state/briefing-figures.ts';
import { useKnowledge } from '../../../state/cooperation/knowledge.ts';
import { useView } from '../../../state/use-app.ts';
import { describeFilters } from '../../../state/view/describe.ts';
import { filterArgument } from '../capture-view.ts';
import { type Offer, offersOfIndicators } from './offers.ts';

/** The figures of the present view, the indicators and the documents, in the language that is written. */
export function useOffers(context: FigureContext) {
  const { locale } = useI18n();
  const { figures: text } = useTexts(composeTexts);
  const view = useView((current) => current);
  const { state: knowledge } = useKnowledge();
  const { catalog, indicators, i18n } = context;
  const argument = filterArgument(view);
  const ofView = (['count', 'list'] as const).map((name): Offer => {
    const figure = [name, argument].filter(Boolean).join(' ');
    return {
      snippet: `{{${figure}}}`,
      figure: name === 'count' ? figure : null,
      label: text[name],
      value: computeFigure(name, argument, context)?.text ?? '',
      words: { [i18n.locale]: describeFilters(view, i18n, catalog) },
    };
  });
  const figures = useMemo(
    () => indicators && offersOfIndicators(indicators, catalog, i18n, indicatorsTexts.of(i18n.locale)),
    [indicators, catalog, i18n],
  );
  const sources = useMemo(() => {
    if (knowledge.status !== 'ready') return null;
    return [...knowledge.value.documents.values()].map(
      ({ id, title, date }): Offer => ({
        snippet: `[@${id}]`,
        figure: null,
        label: title[locale] ?? title.en,
        value: date?.slice(0, 4) ?? '',
        words: {},
      }),
    );
  }, [knowledge, locale]);
  return { ofView, figures, sources };
}
