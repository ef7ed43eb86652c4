import type { StepFigure } from '../../../model/briefing/briefing.ts';
import type { SlideParagraph } from '../../../model/briefing/slide.ts';
import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import { KINDS } from '../../../model/vocabulary.ts';
import { decodeView, defaultView } from '../../../state/view/url.ts';
import { setFoot, setHead } from '../frame.ts';
import { setMap } from '../map/map-item.ts';
import type { SlidePen } from '../pen.ts';
import { textOfFigure } from '../sources.ts';
import { paragraphsOf } from '../words.ts';
import { splitRooms } from './split.ts';

/** The field whose colour the marks of a kind have for the most part; centres have many, and so none. */
const FIELD_OF_KIND = { 'biosphere-reserve': 'ecology', geopark: 'earth' } as const;

/** The colour of what a figure counts, as its marks have it on the map beside it. */
function colourOf({ figure }: StepFigure, { on: { library } }: SlidePen): string {
  const { palette, figures } = library;
  const [name, ...filters] = figure.trim().split(/\s+/);
  if (name !== 'count') return palette.ink;
  const { view } = decodeView(filters.join('&'), figures.catalog, defaultView(figures.i18n.locale));
  const [field, ...otherFields] = view.field;
  if (field && otherFields.length === 0) return palette.field[field];
  const [kind, ...others] = KINDS.filter((each) => view.kind.includes(each));
  if (!kind || others.length > 0 || kind === 'centre') return palette.ink;
  return palette.field[FIELD_OF_KIND[kind]];
}

/** What a figure counts, with the number of its source: a number that is set large bears none. */
const labelOf = ({ figure, label }: StepFigure, pen: SlidePen): readonly SlideParagraph[] =>
  pen.cite(pen.words(label), pen.sourcesOf(figure));

/** Sets figures beside each other, each over its label; gives the lower edge. */
export function setFigures(
  pen: SlidePen,
  figures: readonly StepFigure[],
  room: SlideBox,
  sizes: readonly number[],
): number {
  const { library } = pen.on;
  const gap = 36;
  const shownOf = ({ figure }: StepFigure) => paragraphsOf(textOfFigure(figure), null, library.figures);
  const widthAt = (columns: number) => (room.width - gap * (columns - 1)) / columns;
  const fits = (columns: number, size: number) =>
    figures.every(
      (figure) =>
        !pen.measure(
          shownOf(figure),
          { ...room, width: widthAt(columns), height: size * 1.3 },
          { role: 'number', sizes: [size], weight: 600 },
        ).isOverfull,
    );
  const columnChoices = [figures.length, 2, 1].filter((columns) => columns <= figures.length);
  const smallest = sizes.at(-1) ?? 64;
  const choice = columnChoices
    .flatMap((columns) => sizes.map((size) => ({ columns, size })))
    // Large numbers in two rows are read sooner than small ones in one.
    .find(
      ({ columns, size }) =>
        (columns === figures.length ? size >= 80 || figures.length === 1 : true) &&
        widthAt(columns) >= 150 &&
        fits(columns, size),
    );
  const { columns, size } = choice ?? { columns: 1, size: smallest };
  const width = widthAt(columns);
  let y = room.y;
  for (let row = 0; row * columns < figures.length; row++) {
    const own = figures.slice(row * columns, (row + 1) * columns);
    const bottoms = own.map((figure, column) => {
      const x = room.x + column * (width + gap);
      const after = pen.set(
        shownOf(figure),
        { x, y, width, height: size * 1.3 },
        {
          role: 'number',
          sizes: [size],
          weight: 600,
          colour: colourOf(figure, pen),
        },
      );
      return pen.set(
        labelOf(figure, pen),
        { x, y: after + 4, width, height: 150 },
        {
          role: 'label',
          colour: library.palette.inkSoft,
        },
      );
    });
    y = Math.max(...bottoms) + 28;
  }
  return y;
}

/** One to four large live numbers with their words; the map that they count beside them. */
export function layoutFigures(pen: SlidePen): void {
  const { canvas, step } = pen.on;
  const { words, picture } = splitRooms(pen);
  const map = setMap(pen, picture);
  const top = setHead(pen, words, words.y + (canvas.isUpright ? 44 : 76));
  const paragraphs = pen.words(step.text);
  const room = { ...words, y: top, height: canvas.height - top };
  const below = setFigures(pen, step.figures ?? [], room, canvas.type.number);
  const bottom = setFoot(pen, words, map);
  pen.set(paragraphs, { ...words, y: below + 8, height: bottom - below - 8 }, { role: 'text' });
}
