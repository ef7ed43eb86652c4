import type { FiguresTexts } from '../../i18n/figures/figures.ts';
import type { Formats } from '../../i18n/format.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { isOneOf } from '../../model/typed.ts';
import { type Field, KINDS } from '../../model/vocabulary.ts';
import type { FillId } from '../view/map-choices.ts';
import { isResearch } from './country-figures.ts';

/** A figure of a country as it is written: spending with its percent sign. */
export function writeFigure(figure: FillId, value: number, formats: Formats): string {
  return figure === 'spending' ? formats.share(value / 100) : formats.count(value);
}

/** What a figure counts or measures, in a few words. */
export function nameFigure(
  figure: FillId,
  texts: FiguresTexts,
  { messages }: Pick<I18n, 'messages'>,
): string {
  if (isResearch(figure)) return texts.research[figure].name;
  if (figure === 'sites') return texts.sites;
  if (isOneOf(KINDS, figure)) return messages.kinds[figure].long;
  return texts.centresOf(messages.fields[figure satisfies Field].name);
}
