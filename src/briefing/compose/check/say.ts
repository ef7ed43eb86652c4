import type { CheckTexts } from '../../../i18n/briefing/check.ts';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import { LOCALES } from '../../../i18n/locales.ts';
import type { Catalog } from '../../../model/catalog/catalog.ts';
import { nameOfSite } from '../../../state/scene/order.ts';
import type { Embarrassment, Fault } from './embarrassment.ts';

/** So many characters of a passage say which it is. */
const PASSAGE = 60;

/** What the check says with. */
interface Saying {
  readonly text: CheckTexts;
  readonly i18n: I18n;
  readonly catalog: Catalog;
}

/** A passage by its beginning. */
const beginningOf = (passage: string) =>
  passage.length > PASSAGE ? `${passage.slice(0, PASSAGE).trimEnd()} …` : passage;

function sayFault(fault: Fault, { text, i18n: { formats, locale }, catalog }: Saying): string {
  const siteOf = (id: string) => {
    const site = catalog.siteById.get(id);
    return site ? nameOfSite(site, locale).text : id;
  };
  const language = 'locale' in fault ? LOCALES[fault.locale].label : '';
  switch (fault.kind) {
    case 'long':
      return text.long[fault.part](formats.count(fault.length), formats.count(fault.most), language);
    case 'overfull':
      return text.overfull(language);
    case 'untranslated':
      return text.untranslated(text.parts[fault.part], language);
    case 'no-source':
      return text.noSource(beginningOf(fault.passage), language);
    case 'unknown-source':
      return text.unknownSource(fault.source);
    case 'unknown-figure':
      return text.unknownFigure(fault.figure);
    case 'unverified':
      return text.unverified(siteOf(fault.site));
    case 'unknown-site':
      return text.unknownSite(fault.site);
    case 'unknown-view':
      return text.unknownView(fault.part);
  }
}

/** Says what was found, and in which step, in the reader's language. */
export function sayEmbarrassment(found: Embarrassment, saying: Saying): string {
  const { text, i18n } = saying;
  const fault = sayFault(found, saying);
  return found.step === null ? text.ofWhole(fault) : text.of(i18n.formats.count(found.step + 1), fault);
}
