import { createMeasure } from '../../export/pictures/create-measure.ts';
import { mapClips, mapParts } from '../../export/sheets/map-sheet-markup.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { CurrentMap } from '../../map/current-map.ts';
import { freeSize, type PictureSize } from '../../map/map-picture.ts';
import { framePicture, usualFrame } from '../../map/picture/frame-picture.ts';
import { planPicture } from '../../map/picture/paint-picture.ts';
import { discRadius } from '../../map/vector/projection.ts';
import type { Place } from '../../model/catalog/places-file.ts';
import { drawnMap, forFile, legendOf, sheetOf, sheetTheme } from '../dialogs/map-sheet-of.ts';

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 } as const;

/** The width of the drawing: that of upright A4 within its margins, so that letters are as large as on the screen. */
const WIDTH = 688;

/** Its height as a share of the width: a tall map shows more at both sides, a low one more above and below. */
const HEIGHT = { least: 0.5, most: 0.68 } as const;

/** Room around a globe, as a share of its disc: names reach over its edge. */
const AROUND = 1.12;

/** What is seen in a map's free room: of a globe that is smaller no more than its disc. */
function seenSize({ camera, viewport, context }: CurrentMap): PictureSize {
  const { width, height } = freeSize(viewport);
  if (context.projection !== 'globe') return { width, height };
  const disc = AROUND * 2 * discRadius(camera, viewport);
  return { width: Math.min(width, disc), height: Math.min(height, disc) };
}

/** The map on paper: its drawing, and what stands below it. */
export interface PrintedMap {
  readonly size: PictureSize;
  /** Ground, marks, scale bar and inset, as SVG markup. */
  readonly markup: string;
  readonly legend: ReturnType<typeof legendOf>;
  /** Whose boundaries they are, the projection, what the scale holds for, and what boundaries do not mean. */
  readonly words: readonly string[];
}

/** What the map shows, drawn for paper: fitted to the results where it shows some, else as on the screen, in colours for white ground. */
export function printMap(current: CurrentMap, i18n: I18n, places: readonly Place[]): PrintedMap {
  const seen = seenSize(current);
  const map = forFile({ ...current, viewport: { ...seen, padding: NO_PADDING } }, 'print');
  const share = Math.min(HEIGHT.most, Math.max(HEIGHT.least, seen.height / seen.width));
  const size = { width: WIDTH, height: Math.round(WIDTH * share) };
  const framed = framePicture(map, size, usualFrame(map.context));
  const { palette } = map.context;
  const theme = sheetTheme(palette);
  // Sites bear their names: the numbers below the map are those of the results.
  const tools = { measure: createMeasure(theme.font), places };
  const drawn = drawnMap(framed, i18n, tools);
  const plan = planPicture(framed, { ...tools, covered: [] });
  const words = { sentence: '', lines: [], link: '', date: new Date() };
  const sheet = sheetOf(framed.context, { title: '', words }, i18n, { ...plan, numbered: [] });
  const room = { x: 0, y: 0, ...size };
  return {
    size,
    markup: mapClips(room, drawn) + mapParts(room, theme, drawn).join(''),
    legend: legendOf(framed.context, i18n, plan.rings),
    words: [...sheet.footer.slice(1, 2), `${sheet.disclaimer} ${i18n.messages.map.basemapCredit}.`],
  };
}
