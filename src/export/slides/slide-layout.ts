import type { Slide, SlideDeck, SlidePicture } from '../../model/briefing/slide.ts';
import type { RunLine } from '../../model/briefing/slide-scene.ts';
import type { Measure } from '../../model/text/measure.ts';
import { layRunLines } from '../../model/text/run-lines.ts';
import { wrapLines } from '../../model/text/wrap-lines.ts';
import type { Box } from '../sheets/map-sheet.ts';

/** A slide of 16:9, in CSS pixels: 13⅓ × 7½ inches, as presentation programs have it. */
export const SLIDE = { width: 1280, height: 720, margin: 48 } as const;

/** Between columns, and between a title and what it stands over. */
const GAP = 24;

/** The widths of the columns, without charts and with them. */
const COLUMNS = { words: 400, wordsBesideCharts: 300, mapBesideCharts: 420 } as const;

const FOOTER = 34;
const TITLES = [32, 28, 24, 20] as const;
/** Text is set smaller, step by step, until it fits; the last is still read on a projector's first rows. */
const TEXTS = [21, 19, 17, 15.5, 14, 12.5, 11] as const;
const LEAST_TEXT = Math.min(...TEXTS);
export const LINE = 1.42;
export const PARAGRAPH_GAP = 0.55;
export const FOOTNOTE = { fontSize: 10.5, lineHeight: 14.5 } as const;

/** A picture in its room. */
export interface PlacedPicture {
  readonly picture: SlidePicture;
  readonly box: Box;
}

/** A slide with everything in its place. */
export interface SlideLayout {
  readonly title: { readonly box: Box; readonly fontSize: number; readonly lines: readonly string[] };
  readonly text: { readonly box: Box; readonly fontSize: number; readonly lines: readonly RunLine[] };
  readonly footnotes: { readonly box: Box; readonly lines: readonly string[] };
  readonly pictures: readonly PlacedPicture[];
}

/** The rooms for the map and for the charts of a step, below its title. */
export function pictureRooms(charts: number): { readonly map: Box; readonly charts: readonly Box[] } {
  const { width, height, margin } = SLIDE;
  const y = margin + 66;
  const room = height - y - margin - FOOTER / 2;
  const words = charts > 0 ? COLUMNS.wordsBesideCharts : COLUMNS.words;
  const x = margin + words + GAP;
  if (charts === 0) return { map: { x, y, width: width - margin - x, height: room }, charts: [] };
  const map = { x, y, width: COLUMNS.mapBesideCharts, height: room };
  const left = map.x + map.width + GAP;
  const each = (room - GAP * (charts - 1)) / charts;
  return {
    map,
    charts: Array.from({ length: charts }, (_, index) => ({
      x: left,
      y: y + index * (each + GAP),
      width: width - margin - left,
      height: each,
    })),
  };
}

/** A picture as large as its room allows, at the top and in the middle. */
function placeIn(picture: SlidePicture, room: Box): PlacedPicture {
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  return { picture, box: { x: room.x + (room.width - width) / 2, y: room.y, width, height } };
}

/** The height of lines of runs. */
export function heightOfLines(lines: readonly RunLine[], fontSize: number): number {
  const gaps = lines.filter(({ isFirst }, index) => isFirst && index > 0).length;
  return lines.length * fontSize * LINE + gaps * fontSize * PARAGRAPH_GAP;
}

/** Numbered footnotes as lines. */
function footnoteLines(sources: readonly string[], width: number, measure: Measure): readonly string[] {
  return sources.flatMap((source, index) =>
    wrapLines(`${index + 1}. ${source}`, width, (part) => measure(part, FOOTNOTE.fontSize, 400)),
  );
}

/** Places title, text, footnotes and pictures of a slide. */
export function layoutSlide(slide: Slide, measure: Measure): SlideLayout {
  const { width, height, margin } = SLIDE;
  const room = width - 2 * margin;
  const titleAt = (fontSize: number) => wrapLines(slide.title, room, (part) => measure(part, fontSize, 600));
  const titleSize = TITLES.find((size) => titleAt(size).length <= (size > 24 ? 1 : 2)) ?? TITLES[3];
  const charts = slide.pictures.filter(({ kind }) => kind === 'chart');
  const map = slide.pictures.find(({ kind }) => kind === 'map');
  const rooms = pictureRooms(charts.length);
  const hasPictures = map !== undefined || charts.length > 0;
  const textWidth = hasPictures ? rooms.map.x - GAP - margin : room;
  const footnotes = footnoteLines(slide.sources, textWidth, measure);
  const bottom = height - margin - FOOTER / 2;
  const footnotesHeight = footnotes.length * FOOTNOTE.lineHeight;
  const textTop = rooms.map.y;
  const textHeight = bottom - footnotesHeight - (footnotes.length > 0 ? GAP / 2 : 0) - textTop;
  const linesAt = (size: number) => layRunLines(slide.paragraphs, size, textWidth, measure);
  const fontSize = TEXTS.find((size) => heightOfLines(linesAt(size), size) <= textHeight) ?? LEAST_TEXT;
  return {
    title: {
      box: { x: margin, y: margin - 12, width: room, height: 66 },
      fontSize: titleSize,
      lines: titleAt(titleSize),
    },
    text: {
      box: { x: margin, y: textTop, width: textWidth, height: textHeight },
      fontSize,
      lines: linesAt(fontSize),
    },
    footnotes: {
      box: { x: margin, y: bottom - footnotesHeight, width: textWidth, height: footnotesHeight },
      lines: footnotes,
    },
    pictures: [
      ...(map ? [placeIn(map, rooms.map)] : []),
      ...charts.flatMap((chart, index) => {
        const box = rooms.charts[index];
        return box ? [placeIn(chart, box)] : [];
      }),
    ],
  };
}

/** A page of sources. */
export interface SourcesPage {
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly lineHeight: number;
}

const SOURCE_LOOK = { fontSize: 14, lineHeight: 21 } as const;

/** The sources of a deck, on as many pages as they need. */
export function layoutSources(
  deck: SlideDeck,
  sources: readonly string[],
  measure: Measure,
): readonly SourcesPage[] {
  const { fontSize, lineHeight } = SOURCE_LOOK;
  const room = SLIDE.width - 2 * SLIDE.margin;
  const perPage = Math.floor((SLIDE.height - 3 * SLIDE.margin - 66) / lineHeight);
  const lines = [
    ...sources.map((source, index) => `${index + 1}. ${source}`),
    ...(sources.length > 0 ? [''] : []),
    ...deck.words.colophon,
  ].flatMap((line) => (line === '' ? [''] : wrapLines(line, room, (part) => measure(part, fontSize, 400))));
  const pages: SourcesPage[] = [];
  for (let start = 0; start < lines.length; start += perPage)
    pages.push({ lines: lines.slice(start, start + perPage), fontSize, lineHeight });
  return pages;
}
