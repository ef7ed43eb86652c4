import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { editionText } from '../../i18n/format.ts';
import { wordsOf } from '../../model/briefing/briefing.ts';
import type { SlideBox } from '../../model/briefing/slide-scene.ts';
import type { SlidePen } from './pen.ts';
import { plainParagraph } from './words.ts';

/** Between the name of the briefing and the title of the step, and between a title and what follows. */
const AFTER = { kicker: 10, title: 30 } as const;

/** Sizes of a title in a column of words beside a picture. */
const NARROW_TITLE = [56, 50, 45, 40] as const;

/** The most room for the name of the briefing: two lines. */
const KICKER = 80;

/** From the upper edge of the slide to the first line. */
const TOP = 76;

/** The upper part of a slide: the name of the briefing and the finding. Gives the lower edge. */
export function setHead(pen: SlidePen, column: Pick<SlideBox, 'x' | 'width'>, top = TOP): number {
  const { canvas, library, briefing, step } = pen.on;
  const { palette } = library;
  const room = (y: number, height: number): SlideBox => ({ ...column, y, height });
  const name = plainParagraph(wordsOf(briefing.title, pen.locale).text);
  const start = canvas.isUpright ? top - 16 : top;
  const kicker = pen.set(name, room(start, KICKER), {
    role: 'kicker',
    colour: palette.inkSoft,
  });
  const isWide = column.width > canvas.width / 2;
  // A narrow column has a smaller title: its lines are short.
  const sizes = isWide || canvas.isUpright ? canvas.type.title : NARROW_TITLE;
  const most = (canvas.isUpright ? 4.5 : isWide ? 2.4 : 4.4) * (sizes[0] ?? 60) * 1.16;
  const bottom = pen.set(pen.words(step.title, true), room(kicker + AFTER.kicker, most), {
    role: 'title',
    weight: 600,
    sizes,
  });
  return bottom + AFTER.title;
}

/** More sources than these are not named on their slide: the last slide has them all. */
const MOST_NAMED = 4;

/** What a slide says of its sources: short names with their numbers, the tables of the atlas, the boundaries of a map. */
function sourcesLine(pen: SlidePen, map: string | null): string {
  const { figures } = pen.on.library;
  const { formats } = figures.i18n;
  const { slide } = briefingTexts.of(pen.locale);
  const { cited } = pen;
  const named = cited.length > MOST_NAMED ? cited.slice(0, MOST_NAMED - 1) : cited;
  return [
    ...named.map((source) => `${pen.numberOf(source)} ${pen.nameOf(source)}`),
    ...(cited.length > named.length ? [slide.furtherSources(pen.numbersOf(cited.slice(named.length)))] : []),
    slide.tables(editionText(figures.catalog, formats)),
    ...(map ? [map] : []),
  ].join(' · ');
}

/**
 * The lower part of a slide: its sources and its number, at its lower edge or below `under`. Gives the upper edge, above which the
 * rest has room.
 */
export function setFoot(
  pen: SlidePen,
  column: Pick<SlideBox, 'x' | 'width'>,
  map: string | null = null,
  under: number | null = null,
): number {
  const { canvas, library, place, briefing } = pen.on;
  const { palette, figures } = library;
  const { formats } = figures.i18n;
  const { position } = briefingTexts.of(pen.locale).slide;
  const number = position(formats.count(place), formats.count(briefing.steps.length));
  const numberWidth = 110;
  const look = { role: 'sources', colour: palette.inkSoft } as const;
  const line = plainParagraph(sourcesLine(pen, map));
  const room = { x: column.x, width: column.width - numberWidth, y: 0, height: 200 };
  const { text } = pen.measure(line, room, look);
  const lowest = canvas.height - (canvas.isUpright ? 40 : 44);
  const bottom = under === null ? lowest : Math.min(under + text.box.height, lowest);
  const y = bottom - text.box.height;
  pen.set(line, { ...room, y }, look);
  const placeLook = { role: 'place', colour: palette.inkSoft, align: 'end' } as const;
  const at = { x: column.x + column.width - numberWidth, width: numberWidth, y: bottom - 27, height: 60 };
  pen.set(plainParagraph(number), at, placeLook);
  return y - 28;
}
