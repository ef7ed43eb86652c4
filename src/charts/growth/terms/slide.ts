import { growthTermsTexts } from '../../../i18n/charts/growth-terms.ts';
import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import { colourOfFields } from '../../frame/slide/colours.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import { choiceOf, highlightOf } from '../../frame/slide/rows.ts';
import { altOf, joinNotes } from '../../frame/slide/words.ts';
import { spanOfDate } from './layout.ts';
import { type CentreTerm, gatherTerms } from './terms.ts';
import { type TermWords, wordsOfTerms } from './words.ts';

const USUAL_TOP = 10;
const MONTHS = 12;

/** Whole months from a day to the first day on which a term may end, 0 where it is past. */
const monthsLeft = ({ end }: CentreTerm, day: string): number =>
  Math.max(0, Math.floor((spanOfDate(end)[0] - spanOfDate(day)[0]) * MONTHS));

/** The end of a term, and whether it is past. */
const labelOf = (term: CentreTerm, words: TermWords): string =>
  term.state === 'passed' ? words.pastEnd(term) : words.shortEnd(term);

/**
 * The terms that end next, as bars of the months that are left. Those whose end is past are there where the step names them, or where no
 * others are.
 */
export function slideOfTerms(order: SlideChartOrder): SlidePlot | null {
  const { scene, asked, i18n, palette, knowledge } = order;
  if (!knowledge) return null;
  const { formats, locale } = i18n;
  const text = growthTermsTexts.of(locale).onSlide;
  const terms = gatherTerms(scene, knowledge.details);
  const words = wordsOfTerms(terms, scene.catalog, i18n);
  const all = terms.groups.flatMap((group) => group.terms);
  const passed = all.filter(({ state }) => state === 'passed');
  const ahead = all.filter(({ state }) => state !== 'passed');
  const { only, highlight = [], top = only?.length ?? asked?.usual ?? USUAL_TOP } = asked ?? {};
  const usual = ahead.length > 0 ? ahead : passed;
  const candidates = only
    ? all.filter(({ id }) => only.includes(id))
    : all.filter((term) => usual.includes(term) || highlight.includes(term.id));
  const first = new Set(candidates.slice(0, top));
  const shown = candidates.filter((term) => first.has(term) || highlight.includes(term.id));
  if (shown.length === 0) return null;

  const categories = shown.map(words.nameOf);
  const labels = shown.map((term) => labelOf(term, words));
  const places = highlightOf(shown, highlight);
  const [left, over] = [ahead, passed].map((some) => some.filter((term) => !shown.includes(term)).length);
  return {
    kind: 'bars',
    unit: text.unit(formats.date(terms.day)),
    categories,
    series: [
      {
        name: text.series,
        colour: colourOfFields(
          shown.map(({ site }) => site.field),
          palette,
        ),
        values: shown.map((term) => monthsLeft(term, terms.day)),
      },
    ],
    labels,
    highlight: places,
    note: joinNotes([
      left ? text.rest(left, formats.count(left)) : null,
      over ? text.passed(over, formats.count(over)) : null,
      ...words.unknown,
      words.computed,
    ]),
    sources: [],
    choice: choiceOf(all, words.nameOf, (term) => labelOf(term, words)),
    alt: altOf(words.finding, { categories, labels, highlight: places }),
  };
}
