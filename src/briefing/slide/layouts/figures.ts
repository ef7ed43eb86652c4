import type { StepFigure } from '../../../model/briefing/briefing.ts';
import type { SlideParagraph } from '../../../model/briefing/slide.ts';
import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import { decodeView, defaultView } from '../../../state/view/url.ts';
import { textColour } from '../../../theme/slide-colours.ts';
import { setFoot, setHead } from '../frame.ts';
import { setMap } from '../map/map-item.ts';
import type { SlidePen } from '../pen.ts';
import { textOfFigure } from '../sources.ts';
import { paragraphsOf } from '../words.ts';
import { isBroad, setBroadMap } from './band.ts';
import { splitRooms } from './split.ts';

/** The fields of what a figure counts, and whether it asks for them; null of a figure that counts no sites. */
function fieldsOf({ figure }: StepFigure, { on: { library } }: SlidePen) {
  const [name, ...filters] = figure.trim().split(/\s+/);
  if (name !== 'count') return null;
  const { catalog, i18n, selectScene } = library.figures;
  const { view } = decodeView(filters.join('&'), catalog, defaultView(i18n.locale));
  const counted = Array.from(selectScene(view).visible, (index) => catalog.sites[index]?.field);
  // A field that is asked for has its colour even where nothing is counted.
  const fields = [...new Set(view.field.length > 0 ? view.field : counted)];
  // Reserves and geoparks have the field of their kind.
  const asks = view.field.length > 0 || (view.kind.length > 0 && !view.kind.includes('centre'));
  return { fields, asks };
}

/**
 * The colours of what figures count: each that of its marks on the map where they are all of one field, else that of the words. Where
 * the centres that a figure counts happen to be of one field, its colour says so only if those of its neighbours do.
 */
export function coloursOfFigures(figures: readonly StepFigure[], pen: SlidePen): readonly string[] {
  const { palette } = pen.on.library;
  const each = figures.map((figure) => fieldsOf(figure, pen));
  const isPlain = each.some((own) => own && !own.asks && own.fields.length > 1);
  return each.map((own) => {
    const [field, ...others] = own?.fields ?? [];
    const isColoured = field && others.length === 0 && (own?.asks || !isPlain);
    return isColoured ? textColour(palette.field[field], palette) : palette.ink;
  });
}

/** What a figure counts, with the number of its source: a number that is set large bears none. */
const labelOf = ({ figure, label }: StepFigure, pen: SlidePen): readonly SlideParagraph[] =>
  pen.cite(pen.words(label), pen.sourcesOf(figure));

/** Sets figures beside each other, each over its label and in its colour; gives the lower edge. */
export function setFigures(
  pen: SlidePen,
  figures: readonly StepFigure[],
  room: SlideBox,
  sizes: readonly number[],
  colours: readonly string[] = coloursOfFigures(figures, pen),
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
        (columns === figures.length ? size >= 80 || size === sizes[0] || figures.length === 1 : true) &&
        widthAt(columns) >= 150 &&
        fits(columns, size),
    );
  const { columns, size } = choice ?? { columns: 1, size: smallest };
  const width = widthAt(columns);
  let y = room.y;
  for (let row = 0; row * columns < figures.length; row++) {
    const own = figures.slice(row * columns, (row + 1) * columns);
    const bottoms = own.map((figure, column) => {
      const colour = colours[row * columns + column] ?? library.palette.ink;
      const x = room.x + column * (width + gap);
      const after = pen.set(
        shownOf(figure),
        { x, y, width, height: size * 1.3 },
        {
          role: 'number',
          sizes: [size],
          weight: 600,
          colour,
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

/** Numbers in one row over a broad map. */
function layoutOverMap(pen: SlidePen): void {
  const { canvas, step } = pen.on;
  const { width, height, margin, type } = canvas;
  const column = { x: margin, width: width - 2 * margin };
  const top = setHead(pen, column);
  const paragraphs = pen.words(step.text);
  const below = setFigures(pen, step.figures ?? [], { ...column, y: top, height: height - top }, type.number);
  const { words, map } = setBroadMap(pen, below, true);
  const bottom = setFoot(pen, words, map);
  const room = { ...words, y: below + 12, height: bottom - below - 12 };
  pen.set(paragraphs, room, { role: 'text', sizes: [31, 28, 26] });
}

/** One to four large live numbers with their words; the map that they count beside or below them. */
export function layoutFigures(pen: SlidePen): void {
  const { canvas, step } = pen.on;
  if (isBroad(pen)) {
    layoutOverMap(pen);
    return;
  }
  const { words, picture } = splitRooms(pen);
  const map = setMap(pen, picture);
  const top = setHead(pen, words, words.y + (canvas.isUpright ? 44 : 76));
  const paragraphs = pen.words(step.text);
  const room = { ...words, y: top, height: canvas.height - top };
  const below = setFigures(pen, step.figures ?? [], room, canvas.type.number);
  const bottom = setFoot(pen, words, map);
  pen.set(paragraphs, { ...words, y: below + 8, height: bottom - below - 8 }, { role: 'text' });
}
