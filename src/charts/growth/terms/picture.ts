import { growthTermsTexts } from '../../../i18n/charts/growth-terms.ts';
import { lines, rect, words } from '../../../model/text/svg-marks.ts';
import { SMALL_TEXT_SIZE, TEXT_SIZE } from '../../../theme/measures.ts';
import { PICTURE_WIDTH, type PictureOrder, type PicturePart } from '../../frame/picture/part.ts';
import { joinNotes } from '../../frame/slide/words.ts';
import { BAR_SPACE } from '../../marks/bar-layout.ts';
import { HEADING, layoutTerms, type TermBar, type TermsLayout } from './layout.ts';
import { gatherTerms } from './terms.ts';
import { type TermWords, wordsOfTerms } from './words.ts';

/** The width in which the terms are laid out, in the pixels of the page, and how much larger the picture shows them. */
const WIDTH = 960;
const SCALE = PICTURE_WIDTH / WIDTH;
/** The height that the rows may have: some 24 of them. */
const ROOM = 960;
const YEARS = 22;
const THICKNESS = 12;
const MIDDLE = 0.35;
const OVER = 0.4;
const NOTICE = 0.1;

/** The band of the next 24 months, the years and the day of the tables. */
function groundMarkup(layout: TermsLayout, { palette }: PictureOrder): string {
  const { years, today, limit, foot } = layout;
  const line = (x: number, ink: string) => rect(x - 0.5, YEARS, 1, foot, ink);
  return [
    rect(today, YEARS, limit - today, foot, palette.ink, ` fill-opacity="${NOTICE}"`),
    ...years.map(
      ({ year, x }) =>
        line(x, palette.hairline) +
        words(String(year), x, YEARS - 6, SMALL_TEXT_SIZE, palette.inkSoft, { anchor: 'middle' }),
    ),
    line(today, palette.ink),
  ].join('');
}

/** A centre's name, country, bar and end; dots from an end that is past to the day of the tables. */
function rowMarkup(bar: TermBar, layout: TermsLayout, say: TermWords, { palette }: PictureOrder): string {
  const { term, names, x, width, latest } = bar;
  const { countryX, countryWidth, dateX, today } = layout;
  const middle = YEARS + bar.middle;
  const isOver = term.state === 'passed';
  const dots = `<path d="M${latest.toFixed(1)} ${middle.toFixed(1)}H${today.toFixed(1)}" stroke="${palette.inkSoft}" stroke-width="1.5" stroke-dasharray="1.5 3.5"/>`;
  const country = say.shortCountryOf(term, countryWidth - BAR_SPACE);
  return [
    lines(names, 0, middle, TEXT_SIZE, palette.ink),
    lines([country], countryX, middle, SMALL_TEXT_SIZE, palette.inkSoft),
    isOver ? dots : '',
    rect(x + width, middle - 1, latest - x - width, 2, palette.inkSoft),
    rect(
      x,
      middle - THICKNESS / 2,
      width,
      THICKNESS,
      palette.field[term.site.field],
      isOver ? ` fill-opacity="${OVER}"` : '',
    ),
    words(say.shortEnd(term), dateX, middle + TEXT_SIZE * MIDDLE, TEXT_SIZE, palette.ink, {
      bold: term.state === 'runs-out',
    }),
  ].join('');
}

/** The terms as bars by state, as on the page: as many as a reader has time for, those that end soon first. */
export function pictureOfTerms(order: PictureOrder): readonly PicturePart[] {
  const { scene, i18n, palette, knowledge } = order;
  if (!knowledge) return [];
  const { formats, locale } = i18n;
  const text = growthTermsTexts.of(locale);
  const terms = gatherTerms(scene, knowledge.details);
  if (terms.known === 0) return [];
  const say = wordsOfTerms(terms, scene.catalog, i18n);
  const layout = layoutTerms(terms, { width: WIDTH, height: 0 }, say.nameOf, ROOM);
  const markup = [
    groundMarkup(layout, order),
    ...layout.groups.flatMap(({ state, count, y, bars }) => [
      words(
        text.groups[state](formats.count(count)),
        0,
        YEARS + y + HEADING / 2 + TEXT_SIZE * MIDDLE,
        TEXT_SIZE,
        palette.ink,
        { bold: true },
      ),
      ...bars.map((bar) => rowMarkup(bar, layout, say, order)),
    ]),
  ].join('');
  const { folded } = layout;
  return [
    {
      kind: 'drawing',
      unit: text.unit,
      note: joinNotes([folded > 0 ? text.folded(folded, formats.count(folded)) : null, ...say.notes]),
      sources: [],
      markup: `<g transform="scale(${SCALE.toFixed(4)})">${markup}</g>`,
      height: (YEARS + layout.foot) * SCALE,
    },
  ];
}
