import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import type { SlideParagraph } from '../../../model/briefing/slide.ts';
import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import type { ChronicleEvent } from '../../../model/catalog/chronicle.ts';
import { eventsOfStep } from '../events-of-step.ts';
import { setFoot, setHead } from '../frame.ts';
import type { SlidePen } from '../pen.ts';
import { plainParagraph } from '../words.ts';

/** The tallest row of an event, in units of the slide. */
const ROW = 150;

/** A date as exact as it is, short. */
function dateOf({ date }: ChronicleEvent): string {
  const parts = date.split('-').toReversed();
  return parts.map((part) => part.replace(/^0/, '')).join('/');
}

/** Sizes of the words of events, the usual one first. */
const SIZES = [34, 30, 27, 24, 22] as const;

/** From a date to the line of time, and from there to what happened. */
const AWAY = { line: 12, words: 34 } as const;

/** What an event says, with its date. */
interface Said {
  readonly date: string;
  readonly paragraphs: readonly SlideParagraph[];
}

/** Events in columns, all in one size. */
interface Arrangement {
  readonly columns: number;
  readonly perColumn: number;
  readonly row: number;
  readonly size: number;
  /** The room of the dates. */
  readonly date: number;
  readonly rooms: readonly SlideBox[];
}

/** How events stand in so many columns of a room. */
function arrange(pen: SlidePen, events: readonly Said[], room: SlideBox, columns: number): Arrangement {
  const { gap } = pen.on.canvas;
  const { measure } = pen.on.library;
  const perColumn = Math.ceil(events.length / columns);
  const each = (room.width - gap * (columns - 1)) / columns;
  const row = Math.min(room.height / perColumn, ROW);
  const at = (size: number): Arrangement => {
    const date = Math.max(...events.map((event) => measure(event.date, size, 600))) + 4;
    const left = date + AWAY.line + AWAY.words;
    const rooms = events.map((_, index) => ({
      x: room.x + Math.floor(index / perColumn) * (each + gap) + left,
      y: room.y + (index % perColumn) * row,
      width: each - left,
      height: row - 14,
    }));
    return { columns, perColumn, row, size, date, rooms };
  };
  const fits = (size: number) => {
    const texts = at(size).rooms.map((box, index) => ({
      paragraphs: events[index]?.paragraphs ?? [],
      room: box,
    }));
    return pen.commonSize(texts, { role: 'label', sizes: [size, 1] }) === size;
  };
  return at(SIZES.find(fits) ?? SIZES.at(-1) ?? 22);
}

/** Draws the line of time and the events on it. */
function setEvents(
  pen: SlidePen,
  events: readonly Said[],
  { columns, perColumn, row, size, date, rooms }: Arrangement,
) {
  const { palette } = pen.on.library;
  const middle = size * 0.64;
  const lineOf = ({ x }: SlideBox) => x - AWAY.words + 8;
  for (let at = 0; at < columns; at++) {
    const first = rooms[at * perColumn];
    if (!first) continue;
    const count = Math.min(perColumn, events.length - at * perColumn);
    const box = {
      x: lineOf(first) - 1.5,
      y: first.y + middle,
      width: 3,
      height: Math.max(0, (count - 1) * row),
    };
    pen.add({ kind: 'area', box, fill: palette.hairline, opacity: 1, radius: 0 });
  }
  for (const [index, room] of rooms.entries()) {
    const event = events[index];
    if (!event) continue;
    const look = { role: 'label', sizes: [size] } as const;
    const start = room.x - AWAY.words - AWAY.line - date;
    pen.set(plainParagraph(event.date), { ...room, x: start, width: date }, { ...look, weight: 600 });
    const dot = { x: lineOf(room) - 7.5, y: room.y + middle - 8, width: 15, height: 15 };
    pen.add({ kind: 'area', box: dot, fill: palette.ink, opacity: 1, radius: 8 });
    pen.set(event.paragraphs, room, look);
  }
}

/** Events along a line of time, from the first to the last; in two columns where they are read more easily so. */
export function layoutTimeline(pen: SlidePen): void {
  const { canvas, step, library } = pen.on;
  const { width, margin, isUpright } = canvas;
  const column = { x: margin, width: width - 2 * margin };
  let top = setHead(pen, column);
  const words = pen.words(step.text);
  if (words.length > 0)
    top = pen.set(words, { ...column, y: top - 8, height: 130 }, { role: 'text', sizes: [31, 28, 26] }) + 26;
  const events = eventsOfStep(step, library).map((event) => ({
    date: dateOf(event),
    paragraphs: pen.cite(plainParagraph(event.text[pen.locale]), event.sources),
  }));
  const bottom = setFoot(pen, column);
  if (events.length === 0) {
    const nothing = plainParagraph(briefingTexts.of(pen.locale).slide.noEvents);
    pen.set(nothing, { ...column, y: top, height: 60 }, { role: 'text' });
    return;
  }
  const room = { ...column, y: top, height: bottom - top };
  const [one, two] = [arrange(pen, events, room, 1), arrange(pen, events, room, 2)];
  setEvents(pen, events, !isUpright && two.size > one.size ? two : one);
}
