import { mapClips, mapParts } from '../../export/sheets/map-sheet-markup.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { CurrentMap } from '../../map/current-map.ts';
import { frameMap, freeSize, hasRings, type PictureSize } from '../../map/map-picture.ts';
import { discRadius } from '../../map/vector/projection.ts';
import { PALETTES } from '../../theme/tokens.ts';
import { drawnMap, sheetOf, sheetTheme } from '../dialogs/map-sheet-of.ts';

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
  readonly legend: ReturnType<typeof sheetOf>['legend'];
  /** Whose boundaries they are, the projection, what the scale holds for, and what boundaries do not mean. */
  readonly words: readonly string[];
}

/** What the map shows, drawn for paper: all of it, framed as on the screen, in colours for white ground. */
export function printMap(current: CurrentMap, i18n: I18n): PrintedMap {
  const palette = PALETTES.print;
  const seen = seenSize(current);
  const map: CurrentMap = {
    ...current,
    context: { ...current.context, theme: 'print', palette },
    viewport: { ...seen, padding: NO_PADDING },
  };
  const share = Math.min(HEIGHT.most, Math.max(HEIGHT.least, seen.height / seen.width));
  const size = { width: WIDTH, height: Math.round(WIDTH * share) };
  const framed = frameMap(map, size);
  const drawn = drawnMap(framed, i18n);
  const said = { sentence: '', lines: [], link: '', date: new Date() };
  const choice = { title: '', size: 'view', colours: 'print' } as const;
  const { legend, footer, disclaimer } = sheetOf(map, choice, said, i18n, hasRings(framed));
  const room = { x: 0, y: 0, ...size };
  return {
    size,
    markup: mapClips(room, drawn) + mapParts(room, sheetTheme(palette), drawn).join(''),
    legend,
    words: [...footer.slice(0, 1), `${disclaimer} ${i18n.messages.map.basemapCredit}.`],
  };
}
