import type { Slide, SlideDeck } from '../../model/briefing/slide.ts';
import type { PlacedRun } from '../../model/briefing/slide-scene.ts';
import type { Measure } from '../../model/text/measure.ts';
import { RAISED_SIZE } from '../../model/text/run-lines.ts';
import { escapeXml, keepXml } from '../../model/text/xml-text.ts';
import type { SheetTheme } from '../sheets/sheet-markup.ts';
import {
  FOOTNOTE,
  LINE,
  layoutSlide,
  PARAGRAPH_GAP,
  SLIDE,
  type SlideLayout,
  type SourcesPage,
} from './slide-layout.ts';

const short = (value: number) => Number(value.toFixed(2));

/** From the top of a line to its baseline, as a share of the font size, where lines are `LINE` apart. */
const ASCENT = LINE / 2 + 0.35;

function textAt(text: string, x: number, y: number, fontSize: number, more: string): string {
  return `<text x="${short(x)}" y="${short(y)}" font-size="${short(fontSize)}" ${more}>${escapeXml(text)}</text>`;
}

function runMarkup(run: PlacedRun, x: number, y: number, fontSize: number, ink: string): string {
  const size = run.raised ? fontSize * RAISED_SIZE : fontSize;
  const look = [
    `font-weight="${run.bold ? 600 : 400}"`,
    run.italic ? 'font-style="italic"' : '',
    `fill="${ink}"`,
    run.href ? 'text-decoration="underline"' : '',
    // Spaces between words that look different are copied with them.
    run.text === run.text.trim() ? '' : 'xml:space="preserve"',
  ];
  const text = textAt(
    run.text,
    x + run.x,
    run.raised ? y - fontSize * 0.35 : y,
    size,
    look.filter(Boolean).join(' '),
  );
  return run.href ? `<a href="${escapeXml(run.href)}">${text}</a>` : text;
}

function wordsMarkup({ text }: SlideLayout, theme: SheetTheme): string {
  const { box, fontSize, lines } = text;
  let y = box.y;
  return lines
    .map(({ runs, isFirst, isItem }, index) => {
      if (isFirst && index > 0) y += fontSize * PARAGRAPH_GAP;
      const baseline = y + fontSize * ASCENT;
      y += fontSize * LINE;
      const mark = isItem ? textAt('•', box.x, baseline, fontSize, `fill="${theme.inkSoft}"`) : '';
      return mark + runs.map((run) => runMarkup(run, box.x, baseline, fontSize, theme.ink)).join('');
    })
    .join('');
}

/** The frame that every page has: paper, title, the briefing's name and the number of the page. */
function pageMarkup(
  deck: SlideDeck,
  title: { readonly lines: readonly string[]; readonly fontSize: number },
  place: string,
  theme: SheetTheme,
  inner: string,
): string {
  const { width, height, margin } = SLIDE;
  const foot = height - margin / 2;
  const titles = title.lines.map((line, index) =>
    textAt(
      line,
      margin,
      margin - 12 + title.fontSize * (1 + index * 1.2),
      title.fontSize,
      `font-weight="600" fill="${theme.ink}"`,
    ),
  );
  const soft = `fill="${theme.inkSoft}"`;
  return keepXml(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" `,
      `lang="${deck.locale}" font-family="${escapeXml(theme.font)}">`,
      `<title>${escapeXml(title.lines.join(' '))}</title>`,
      `<rect width="${width}" height="${height}" fill="${theme.paper}"/>`,
      ...titles,
      inner,
      textAt(deck.title, margin, foot, 11, soft),
      textAt(place, width - margin, foot, 11, `${soft} text-anchor="end"`),
      '</svg>\n',
    ].join(''),
  );
}

/** A slide as an SVG document that only names its fonts; its pictures stand inside. */
export function slideSvg(
  deck: SlideDeck,
  slide: Slide,
  index: number,
  theme: SheetTheme,
  measure: Measure,
): string {
  const layout = layoutSlide(slide, measure);
  const { footnotes, pictures, title } = layout;
  const notes = footnotes.lines.map((line, row) =>
    textAt(
      line,
      footnotes.box.x,
      footnotes.box.y + (row + 0.75) * FOOTNOTE.lineHeight,
      FOOTNOTE.fontSize,
      `fill="${theme.inkSoft}"`,
    ),
  );
  const images = pictures.map(
    ({ picture, box }) =>
      `<image x="${short(box.x)}" y="${short(box.y)}" width="${short(box.width)}" height="${short(box.height)}" href="${picture.png}"/>`,
  );
  const inner = wordsMarkup(layout, theme) + notes.join('') + images.join('');
  return pageMarkup(deck, title, deck.words.step(index + 1), theme, inner);
}

/** A page of sources as an SVG document that only names its fonts. */
export function sourcesSvg(deck: SlideDeck, page: SourcesPage, theme: SheetTheme): string {
  const { margin } = SLIDE;
  const lines = page.lines.map((line, index) =>
    line === ''
      ? ''
      : textAt(line, margin, margin + 66 + index * page.lineHeight, page.fontSize, `fill="${theme.ink}"`),
  );
  return pageMarkup(deck, { lines: [deck.words.sources], fontSize: 28 }, '', theme, lines.join(''));
}
