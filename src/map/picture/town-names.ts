import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen } from '../../model/camera/screen.ts';
import type { Place } from '../../model/catalog/places-file.ts';
import { type Box, placeInTurn, type Room } from '../../model/label-placement.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { textMarkup } from '../vector/markup.ts';
import type { SvgContext } from '../vector/svg-part.ts';

/** Measures of a town's dot and name, in CSS pixels; the width of a letter is a mean one, as a share of the font's size. */
const TOWN = { dot: 1.7, fontSize: 9.5, letter: 0.56, line: 1.3, away: 4, edge: 3 } as const;

/** Ground for each name, in square CSS pixels: more would be noise. */
const GROUND_PER_NAME = 22_000;

/** Maps that show more of the Earth than at this zoom name no towns. */
const FROM_ZOOM = 2.2;

/** A town whose dot is in the frame. */
interface SeenTown {
  readonly name: string;
  readonly at: ScreenPoint;
}

function* besides({ name, at }: SeenTown): Generator<Box & { anchor: 'start' | 'end'; x: number }> {
  const { fontSize, letter, line, away } = TOWN;
  const [width, height] = [name.length * fontSize * letter, fontSize * line];
  const top = at.y - height / 2;
  // The dot is part of what has to be free.
  yield { left: at.x - away, top, width: width + 2 * away, height, anchor: 'start', x: at.x + away };
  yield { left: at.x - width - away, top, width: width + 2 * away, height, anchor: 'end', x: at.x - away };
}

/** The largest towns of the frame with their names, as far as they find room, as SVG; `places` come with the largest first. */
export function townsMarkup(
  places: readonly Place[],
  { projection, locale, worldview, palette }: SvgContext,
  camera: Camera,
  viewport: Viewport,
  room: Room,
): string {
  if (camera.zoom < FROM_ZOOM) return '';
  const { width, height } = viewport;
  const most = Math.floor((width * height) / GROUND_PER_NAME);
  const screen = createScreen({ ...camera, pitch: 0 }, viewport, projection);
  const seen = places.flatMap((place): SeenTown[] => {
    const at = place.kind === 'town' ? screen.project(place.lngLat) : null;
    if (!at || at.x < 0 || at.y < 0 || at.x > width || at.y > height) return [];
    const names = (worldview === 'vn' ? place.nameInVietNam : null) ?? place.name;
    return [{ name: names[locale], at }];
  });
  const { edge } = TOWN;
  const within: Room = {
    take: room.take,
    isFree: (box) =>
      box.left >= edge &&
      box.top >= edge &&
      box.left + box.width <= width - edge &&
      box.top + box.height <= height - edge &&
      room.isFree(box),
  };
  const look = `font-size="${TOWN.fontSize}" fill="${palette.labelLand}" stroke="${palette.land}" stroke-width="2.4"`;
  const drawn: string[] = [];
  for (const { label, place } of placeInTurn(seen, besides, within)) {
    const { x, y } = label.at;
    drawn.push(
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${TOWN.dot}" fill="${palette.labelLand}"/>` +
        textMarkup([label.name], place.x, y, TOWN.fontSize, `text-anchor="${place.anchor}" ${look}`),
    );
    if (drawn.length >= most) break;
  }
  return drawn.join('');
}
