import { briefingTexts } from '../../../i18n/briefing/frame.ts';
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

/** Events along a line of time, from the first to the last. */
export function layoutTimeline(pen: SlidePen): void {
  const { canvas, step, library } = pen.on;
  const { palette } = library;
  const { width, margin, gap, isUpright } = canvas;
  const column = { x: margin, width: width - 2 * margin };
  let top = setHead(pen, column);
  const words = pen.words(step.text);
  if (words.length > 0)
    top = pen.set(words, { ...column, y: top - 8, height: 130 }, { role: 'text', sizes: [31, 28, 26] }) + 26;
  const events = eventsOfStep(step, library);
  const said = events.map(({ text, sources }) => pen.cite(plainParagraph(text[pen.locale]), sources));
  const bottom = setFoot(pen, column);
  if (events.length === 0) {
    const nothing = plainParagraph(briefingTexts.of(pen.locale).slide.noEvents);
    pen.set(nothing, { ...column, y: top, height: 60 }, { role: 'text' });
    return;
  }
  const columns = isUpright || events.length <= 5 ? 1 : 2;
  const perColumn = Math.ceil(events.length / columns);
  const each = (column.width - gap * (columns - 1)) / columns;
  const row = Math.min((bottom - top) / perColumn, ROW);
  const date = isUpright ? 150 : 190;
  const rowOf = (index: number) => {
    const x = column.x + Math.floor(index / perColumn) * (each + gap);
    return { x, y: top + (index % perColumn) * row };
  };
  const rooms = events.map((_, index) => {
    const { x, y } = rowOf(index);
    const left = x + date + 40;
    return { x: left, y, width: x + each - left, height: row - 14 };
  });
  const look = { role: 'label', sizes: [34, 30, 27, 24, 22] } as const;
  const texts = said.flatMap((paragraphs, index) => {
    const room = rooms[index];
    return room ? [{ paragraphs, room }] : [];
  });
  const size = pen.commonSize(texts, look);
  for (let at = 0; at < columns; at++) {
    const count = Math.min(perColumn, events.length - at * perColumn);
    const { x, y } = rowOf(at * perColumn);
    const box = { x: x + date + 9, y: y + size * 0.64, width: 3, height: Math.max(0, (count - 1) * row) };
    pen.add({ kind: 'area', box, fill: palette.hairline, opacity: 1, radius: 0 });
  }
  for (const [index, { paragraphs, room }] of texts.entries()) {
    const event = events[index];
    if (!event) continue;
    const { x, y } = rowOf(index);
    const dateLook = { role: 'label', weight: 600, sizes: [size] } as const;
    pen.set(plainParagraph(dateOf(event)), { x, y, width: date, height: row }, dateLook);
    const dot = { x: x + date + 3, y: y + size * 0.64 - 8, width: 15, height: 15 };
    pen.add({ kind: 'area', box: dot, fill: palette.ink, opacity: 1, radius: 8 });
    pen.set(paragraphs, room, { ...look, sizes: [size] });
  }
}
