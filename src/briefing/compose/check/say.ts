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
  /** What a figure is called, e.g. `Sites in Viet Nam`. */
  readonly labelOf: (figure: string) => string;
}

/** What a figure stated, as the audience would read it; a year is written by its digits alone. */
function sayState(figure: string, state: string, { formats }: I18n): string {
  const [number = ''] = state.split(' ');
  const isYear = figure.startsWith('indicator ') && /^\d{4}$/.test(number);
  return isYear ? number : formats.measure(Number(number));
}

/** A passage by its beginning. */
const beginningOf = (passage: string) =>
  passage.length > PASSAGE ? `${passage.slice(0, PASSAGE).trimEnd()} …` : passage;

function sayChange(fault: Fault & { kind: 'changed' }, { text, i18n, labelOf }: Saying): string {
  const { figure, part } = fault;
  const [was, now] = [sayState(figure, fault.was, i18n), sayState(figure, fault.now, i18n)];
  const [label, place] = [labelOf(figure), text.parts[part]];
  return was === now ? text.relisted(label, place) : text.changed(label, place, was, now);
}

function sayFault(fault: Fault, saying: Saying): string {
  const { text, i18n, catalog } = saying;
  const { formats, locale } = i18n;
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
    case 'changed':
      return sayChange(fault, saying);
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
