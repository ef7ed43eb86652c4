import { type Localized, wordsOf } from '../../model/briefing/briefing.ts';
import type { FigureContext } from '../../state/briefing-figures.ts';
import { paragraphsOf, plainText } from '../slide/words.ts';

/** The title of a step as plain text with its figures, in the reader's language if it has one in it. */
export function plainTitle(title: Localized, context: FigureContext): string {
  return plainText(paragraphsOf(wordsOf(title, context.i18n.locale).text, null, context));
}
