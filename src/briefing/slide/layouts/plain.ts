import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import { editionText } from '../../../i18n/format.ts';
import { wordsOf } from '../../../model/briefing/briefing.ts';
import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import { setFoot, setHead } from '../frame.ts';
import { setMap } from '../map/map-item.ts';
import type { SlidePen } from '../pen.ts';
import { referencesOf } from '../references.ts';
import { plainParagraph } from '../words.ts';
import { isBroad, setBroadMap } from './band.ts';
import { splitRooms } from './split.ts';

/** Where a title slide says what. */
interface TitleRooms {
  /** The room of the title. */
  readonly title: SlideBox;
  /** What stands under the title and its bar, and what is to be said of the map; `top` is the lower edge of the bar. */
  readonly below: (top: number) => { readonly words: SlideBox; readonly map: string };
}

/** A title over a map of the whole Earth, or beside another map; on a phone below it. */
function titleRooms(pen: SlidePen): TitleRooms {
  const { canvas } = pen.on;
  const { width, height, margin, gap, isUpright } = canvas;
  if (isBroad(pen))
    return {
      title: { x: margin, y: height * 0.1, width: width - 2 * margin, height: height * 0.34 },
      below: (top) => setBroadMap(pen, top + 20, false),
    };
  const { words, picture } = splitRooms(pen);
  const x = isUpright ? 0 : Math.round(width * 0.56);
  const column = isUpright ? words : { ...words, width: x - words.x - gap };
  const map = setMap(pen, isUpright ? picture : { ...picture, x, width: width - x }, { hasLegend: false });
  return {
    title: { ...column, y: isUpright ? words.y + 60 : height * 0.24, height: height * 0.4 },
    below: (top) => ({ words: { ...column, y: top, height: height - top }, map }),
  };
}

/** The first slide: the title of the briefing, what it is about, and a map of it. */
export function layoutTitle(pen: SlidePen): void {
  const { canvas, library, step, briefing } = pen.on;
  const { palette } = library;
  const rooms = titleRooms(pen);
  const look = { role: 'title', sizes: canvas.cover, weight: 600 } as const;
  const title = pen.set(pen.words(step.title, true), rooms.title, look);
  const bar = { x: rooms.title.x, y: title + 28, width: 96, height: 6 };
  pen.add({ kind: 'area', box: bar, fill: emphasisOf(palette), opacity: 1, radius: 0 });
  const { words, map } = rooms.below(bar.y + bar.height);
  const bottom = setFoot(pen, words, map);
  const said = step.text
    ? pen.words(step.text)
    : plainParagraph(wordsOf(briefing.summary, pen.locale).text.replace(/\s*\[@[^\]]*\]/g, ''));
  const y = words.y + 32;
  const below = pen.set(said, { ...words, y, height: bottom - y }, { role: 'text' });
  const signed = { ...words, y: below + 40, height: bottom - below - 40 };
  pen.set(plainParagraph(library.signature), signed, { role: 'label', colour: palette.inkSoft });
}

/** A slide between the parts of a talk: what the next is about, on a dark ground. */
export function layoutSection(pen: SlidePen): void {
  const { canvas, library, step } = pen.on;
  const { palette } = library;
  const { width, height, margin } = canvas;
  const column = { x: margin, width: Math.min(width - 2 * margin, 1400) };
  pen.add({ kind: 'area', box: { x: 0, y: 0, width, height }, fill: palette.accent, opacity: 1, radius: 0 });
  const title = pen.set(
    pen.words(step.title, true),
    { ...column, y: height * 0.3, height: height * 0.4 },
    {
      role: 'title',
      sizes: canvas.cover,
      weight: 600,
      colour: palette.accentInk,
    },
  );
  pen.set(
    pen.words(step.text),
    { ...column, y: title + 36, height: height * 0.9 - title - 36 },
    {
      role: 'text',
      colour: palette.accentInk,
    },
  );
}

/** The last slide: the whole references, by their numbers. */
export function layoutSources(pen: SlidePen): void {
  const { canvas, step } = pen.on;
  const { width, height, margin, gap, isUpright } = canvas;
  const column = { x: margin, width: width - 2 * margin };
  const top = setHead(pen, column);
  const bottom = setFoot(pen, column);
  const said = [...pen.words(step.text), ...referencesOf(pen)];
  const { catalog, i18n } = pen.on.library.figures;
  const tables = briefingTexts.of(pen.locale).slide.tables(editionText(catalog, i18n.formats));
  const paragraphs = said.length > 0 ? said : plainParagraph(tables);
  const sizes = [28, 26, 24, 22, 20, 18];
  const room = { ...column, y: top, height: bottom - top };
  const whole = pen.measure(paragraphs, room, { role: 'sources', sizes: sizes.slice(0, 3) });
  if (isUpright || !whole.isOverfull) {
    pen.set(paragraphs, { ...room, height: Math.max(room.height, height * 0.1) }, { role: 'sources', sizes });
    return;
  }
  // Two columns, the first no shorter than the second.
  const each = { ...room, width: (column.width - gap) / 2 };
  for (const size of sizes) {
    const look = { role: 'sources', sizes: [size] } as const;
    let split = paragraphs.length;
    while (split > 1 && pen.measure(paragraphs.slice(0, split), each, look).isOverfull) split--;
    const right = pen.measure(paragraphs.slice(split), { ...each, x: each.x + each.width + gap }, look);
    if (right.isOverfull && size !== sizes.at(-1)) continue;
    pen.set(paragraphs.slice(0, split), each, look);
    if (split < paragraphs.length) pen.put(right);
    return;
  }
}
