import { useMemo } from 'react';
import { composeTexts } from '../../../i18n/briefing/compose.ts';
import { indicatorsTexts } from '../../../i18n/charts/indicators.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { computeWritten, type FigureContext } from '../../../state/briefing-figures.ts';
import { useKnowledge } from '../../../state/cooperation/knowledge.ts';
import { describeFilters } from '../../../state/view/describe.ts';
import { decodeView, defaultView } from '../../../state/view/url.ts';
import { type Offer, offersOfIndicators } from '../figures/offers.ts';

/** What a chip is called where there is room for more than its number. */
export interface ChipName {
  readonly value: string;
  /** What it counts or cites. */
  readonly label: string;
}

/** What chips say, in the language that is written. */
export interface ChipNames {
  /** In the midst of a text, e.g. `17`. */
  readonly say: (code: string) => string;
  /** Below the field, e.g. `17` and `Sites in Viet Nam`. */
  readonly describe: (code: string) => ChipName;
  /** What an indicator was put into the text with: its code with unit, country and year; null of any other. */
  readonly snippetOf: (code: string) => string | null;
}

/** A source's id, null of a figure. */
const sourceOf = (code: string) => /^\[@(.*)\]$/.exec(code)?.[1] ?? null;

/** A figure without its braces, its words one space apart. */
export const figureOf = (code: string): string =>
  code
    .replace(/^\{\{|\}\}$/g, '')
    .trim()
    .replaceAll(/\s+/g, ' ');

/** Gives what the chips of a text say: figures their values, sources their short names. */
export function useChipNames(context: FigureContext): ChipNames {
  const { figures: text } = useTexts(composeTexts);
  const { state: knowledge } = useKnowledge();
  const documents = knowledge.status === 'ready' ? knowledge.value.documents : null;
  return useMemo(() => {
    const { catalog, indicators, i18n } = context;
    const { locale } = i18n;
    const offers = new Map<string | null, Offer>(
      offersOfIndicators(indicators ?? [], catalog, i18n, indicatorsTexts.of(locale)).map((offer) => [
        offer.figure,
        offer,
      ]),
    );
    const computed = (figure: string) => {
      const isAwaited = indicators === null && figure.startsWith('indicator ');
      return computeWritten(figure, context)?.text ?? (isAwaited ? '…' : text.unknown);
    };
    const say = (code: string) => {
      const source = sourceOf(code);
      if (source === null) return computed(figureOf(code));
      // The short name begins with the number of the document: `Document 1: category 2 centres`.
      return documents?.get(source)?.short[locale].split(':')[0] ?? source;
    };
    const describe = (code: string): ChipName => {
      const source = sourceOf(code);
      if (source !== null)
        return { value: say(code), label: documents?.get(source)?.title[locale] ?? text.unknownSource };
      const figure = figureOf(code);
      const offer = offers.get(figure);
      if (offer) return { value: offer.value, label: offer.label };
      const [, name = '', argument = ''] = /^(\S*)\s*(.*)$/.exec(figure) ?? [];
      if (computeWritten(figure, context) === null)
        return { value: say(code), label: text.unknownFigure(figure) };
      const { view } = decodeView(argument.replaceAll(' ', '&'), catalog, defaultView(locale));
      const described = describeFilters(view, i18n, catalog);
      return { value: computed(figure), label: name === 'list' ? text.namesOf(described) : described };
    };
    return { say, describe, snippetOf: (code) => offers.get(figureOf(code))?.snippet ?? null };
  }, [context, documents, text]);
}
