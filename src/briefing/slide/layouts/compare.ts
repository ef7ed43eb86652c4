import type { StepSide } from '../../../model/briefing/briefing.ts';
import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import { groundScale } from '../../../model/camera/map-look.ts';
import { decodeView, defaultView } from '../../../state/view/url.ts';
import { setFoot, setHead } from '../frame.ts';
import { setMap } from '../map/map-item.ts';
import { SlidePen } from '../pen.ts';
import { coloursOfFigures, setFigures } from './figures.ts';

/** A map lower than this shows nothing: the figures of a side then stand alone. */
const LEAST_MAP = 240;

/** Scales that differ by less than this share are one to the eye. */
const SAME_SCALE = 1.01;

/** The colours of the figures of each side: their own, or that of the words where what stands in its place has none. */
function coloursOf(pen: SlidePen, sides: readonly StepSide[]): readonly (readonly string[])[] {
  const { ink } = pen.on.library.palette;
  const each = sides.map(({ figures = [] }) => coloursOfFigures(figures, pen));
  return each.map((colours) =>
    colours.map((colour, at) => (each.some((others) => others[at] === ink) ? ink : colour)),
  );
}

/** A side in its place. */
interface PlacedSide {
  readonly side: StepSide;
  readonly box: SlideBox;
  readonly colours: readonly string[];
}

/** Heights that all sides have in common: what is compared stands in one line. */
interface Rows {
  readonly title: number;
  readonly figures: number;
}

const setTitle = (pen: SlidePen, { title }: StepSide, box: SlideBox) =>
  pen.set(
    pen.words(title, true),
    { ...box, height: 90 },
    { role: 'label', sizes: [36, 32, 28], weight: 600 },
  );

/** Sizes of the figures of a side. */
const sizesOn = ({ on: { canvas } }: SlidePen) => (canvas.isUpright ? [64, 54] : [80, 68, 56]);

function rowsOf(pen: SlidePen, sides: readonly PlacedSide[]): Rows {
  const heights = sides.map(({ side, box }) => {
    const trial = new SlidePen(pen.on);
    const title = setTitle(trial, side, { ...box, y: 0 });
    const figures = side.figures ? setFigures(trial, side.figures, { ...box, y: 0 }, sizesOn(pen)) : 0;
    return { title, figures };
  });
  return {
    title: Math.max(...heights.map(({ title }) => title)),
    figures: Math.max(...heights.map(({ figures }) => figures)),
  };
}

function setSide(pen: SlidePen, { side, box, colours }: PlacedSide, rows: Rows, largest?: number): void {
  const { view: own, library } = pen.on;
  const { catalog, selectScene } = library.figures;
  // Of the step's own view a side keeps whose names the map bears, and no filter.
  const base = { ...defaultView(own.locale), worldview: own.worldview };
  const { view } = decodeView(side.view, catalog, base);
  setTitle(pen, side, box);
  const title = box.y + rows.title;
  const high = Math.round(box.height - rows.title - 16 - rows.figures);
  if (high >= LEAST_MAP) {
    const room = { ...box, y: title + 16, height: high };
    setMap(pen, room, { view, scene: selectScene(view), named: [], focus: 'all', hasLegend: false, largest });
  }
  if (side.figures) {
    const y = title + (high >= LEAST_MAP ? 16 + high + 20 : 8);
    setFigures(pen, side.figures, { ...box, y, height: box.y + box.height - y }, sizesOn(pen), colours);
  }
}

/** So often are maps drawn at most until they share a scale. */
const DRAWN = 4;

/** Sets sides whose maps show the ground at one scale, that of the farther one: what looks larger is larger. */
function setSides(pen: SlidePen, sides: readonly PlacedSide[]): void {
  let largest: number | undefined;
  const rows = rowsOf(pen, sides);
  for (let round = 0; round < DRAWN; round++) {
    const trial = new SlidePen(pen.on);
    for (const side of sides) setSide(trial, side, rows, largest);
    const scales = trial.items.flatMap((item) =>
      item.kind === 'map' && item.look ? [groundScale(item.look.camera, item.look.projection)] : [],
    );
    const least = Math.min(...scales);
    if (scales.length < 2 || Math.max(...scales) < least * SAME_SCALE) break;
    largest = least;
  }
  for (const side of sides) setSide(pen, side, rows, largest);
}

/** Two views side by side, each with its title, its map and its figures; on a phone one below the other. */
export function layoutCompare(pen: SlidePen): void {
  const { canvas, step } = pen.on;
  const { width, margin, gap, isUpright } = canvas;
  const column = { x: margin, width: width - 2 * margin };
  const top = setHead(pen, column);
  const words = pen.words(step.text);
  const sides = step.sides ?? [];
  const colours = coloursOf(pen, sides);
  const each = isUpright ? column.width : (column.width - gap) / 2;
  // What the sides cite stands in the foot, whose height must be known first: figures are asked twice.
  for (const { figures = [] } of sides)
    for (const { figure } of figures) pen.numbersOf(pen.sourcesOf(figure));
  const bottom = setFoot(pen, column, pen.boundaries());
  const room = { ...column, y: 0, height: 120 };
  const text = pen.measure(words, room, { role: 'text', sizes: [30, 28, 26] });
  const textTop = bottom - (words.length > 0 ? text.text.box.height : 0);
  const height = textTop - top - (words.length > 0 ? 24 : 0);
  const high = isUpright ? (height - gap) / 2 : height;
  const placed = sides.map((side, index): PlacedSide => {
    const box = {
      x: column.x + (isUpright ? 0 : index * (each + gap)),
      y: top + (isUpright ? index * (high + gap) : 0),
      width: each,
      height: high,
    };
    return { side, box, colours: colours[index] ?? [] };
  });
  setSides(pen, placed);
  if (words.length > 0) pen.put(text, textTop);
}
