import { growthTermsTexts } from '../../../i18n/charts/growth-terms.ts';
import type { SlidePlot, SlideSeries } from '../../../model/briefing/slide-chart.ts';
import { colourOfFields } from '../../frame/slide/colours.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import { choiceOf, highlightOf } from '../../frame/slide/rows.ts';
import { altOf, joinNotes } from '../../frame/slide/words.ts';
import { spanOfDate } from './layout.ts';
import { type CentreTerm, gatherTerms } from './terms.ts';
import { type TermWords, wordsOfTerms } from './words.ts';

const USUAL_TOP = 10;
const MONTHS = 12;

const isPast = ({ state }: CentreTerm) => state === 'passed';

/** Whole months from a day to the first day on which a term may end, 0 where it is past. */
const monthsLeft = ({ end }: CentreTerm, day: string): number =>
  Math.max(0, Math.floor((spanOfDate(end)[0] - spanOfDate(day)[0]) * MONTHS));

/** Whole months from the last day on which a term may have ended to a day. */
const monthsSince = ({ end }: CentreTerm, day: string): number =>
  Math.max(0, Math.floor((spanOfDate(day)[0] - spanOfDate(end)[1]) * MONTHS));

/** What the bars measure: the months that are left, of terms whose end is past those since then, of both kinds each in its own colour. */
function seriesOf(
  shown: readonly CentreTerm[],
  day: string,
  { palette, i18n }: Pick<SlideChartOrder, 'palette' | 'i18n'>,
): readonly SlideSeries[] {
  const text = growthTermsTexts.of(i18n.locale).onSlide;
  const left: SlideSeries = {
    name: text.series,
    colour: colourOfFields(
      shown.map(({ site }) => site.field),
      palette,
    ),
    values: shown.map((term) => (isPast(term) ? 0 : monthsLeft(term, day))),
  };
  const since: SlideSeries = {
    name: text.since,
    colour: shown.every(isPast) ? left.colour : palette.inkFaint,
    values: shown.map((term) => (isPast(term) ? monthsSince(term, day) : 0)),
  };
  return [...(shown.every(isPast) ? [] : [left]), ...(shown.some(isPast) ? [since] : [])];
}

/** A centre in few letters: by the name that its country and its maps call it. */
const shortNameOf = (term: CentreTerm, words: TermWords): string =>
  term.site.acronym ? `${term.site.acronym}, ${words.countryOf(term)}` : words.nameOf(term);

/** The end of a term, and whether it is past. */
const labelOf = (term: CentreTerm, words: TermWords): string =>
  isPast(term) ? words.pastEnd(term) : words.shortEnd(term);

/**
 * The terms that end next, as bars of the months that are left. Those whose end is past are there where the step names them, or where no
 * others are, as bars of the months since.
 */
export function slideOfTerms(order: SlideChartOrder): SlidePlot | null {
  const { scene, asked, i18n, knowledge } = order;
  if (!knowledge) return null;
  const { formats, locale } = i18n;
  const text = growthTermsTexts.of(locale).onSlide;
  const terms = gatherTerms(scene, knowledge.details);
  const words = wordsOfTerms(terms, scene.catalog, i18n);
  const all = terms.groups.flatMap((group) => group.terms);
  const passed = all.filter(isPast);
  const ahead = all.filter((term) => !isPast(term));
  const { only, highlight = [], top = only?.length ?? asked?.usual ?? USUAL_TOP } = asked ?? {};
  const usual = ahead.length > 0 ? ahead : passed;
  const candidates = only
    ? all.filter(({ id }) => only.includes(id))
    : all.filter((term) => usual.includes(term) || highlight.includes(term.id));
  const first = new Set(candidates.slice(0, top));
  const shown = candidates.filter((term) => first.has(term) || highlight.includes(term.id));
  if (shown.length === 0) return null;

  const categories = shown.map((term) => shortNameOf(term, words));
  const labels = shown.map((term) => labelOf(term, words));
  const hasPast = shown.some(isPast);
  const places = highlightOf(shown, highlight);
  const [left, over] = [ahead, passed].map((some) => some.filter((term) => !shown.includes(term)).length);
  return {
    kind: 'bars',
    unit: (hasPast ? text.unitOfPast : text.unit)(formats.date(terms.day)),
    categories,
    series: seriesOf(shown, terms.day, order),
    labels,
    highlight: places,
    note: joinNotes([
      left ? text.rest(left, formats.count(left)) : null,
      over ? text.passed(over, formats.count(over)) : null,
      ...words.unknown,
      text.computed(hasPast),
    ]),
    sources: [],
    choice: choiceOf(all, words.nameOf, (term) => labelOf(term, words)),
    alt: altOf(words.finding, { categories, labels, highlight: places }),
  };
}
