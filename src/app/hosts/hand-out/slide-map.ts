import { createMeasure } from '../../../export/charts/svg.ts';
import { embedFonts } from '../../../export/pictures/fonts.ts';
import { loadSheetFonts, sheetSvg } from '../../../export/sheets/map-exporters.ts';
import { type Box, layoutMapSheet } from '../../../export/sheets/map-sheet.ts';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import { FINE_ZOOM } from '../../../map/camera/fine-zoom.ts';
import type { CurrentMap } from '../../../map/current-map.ts';
import { frameMap, hasRings } from '../../../map/map-picture.ts';
import { withFineGround } from '../../../map/vector/fine-ground.ts';
import type { SlidePicture } from '../../../model/briefing/slide.ts';
import { drawnMap, sheetOf, sheetTheme } from '../../dialogs/map-sheet-of.ts';
import { pictureOf } from './picture-of.ts';

/** The widths of the columns of a legend, in CSS pixels. */
const LEGEND = { beside: 190, below: 200 } as const;

/** The least width and height that a legend leaves to a map, in CSS pixels. */
const LEAST_MAP = 170;

/** The map of a step with its legend, boundaries' worldview, scale and disclaimer, as a picture for its room on a slide. */
export async function drawSlideMap(
  shown: CurrentMap,
  room: Box,
  sentence: string,
  i18n: I18n,
): Promise<SlidePicture> {
  const map = shown.camera.zoom >= FINE_ZOOM ? await withFineGround(shown) : shown;
  const theme = sheetTheme(map.context.palette);
  const words = { sentence, lines: [], link: '', date: new Date() };
  const choice = { title: sentence, size: 'view', colours: 'screen' } as const;
  const sheetWith = (withRings: boolean) => {
    const whole = sheetOf(map, choice, words, i18n, withRings);
    // Title, sources and link stand on the slide itself.
    return { ...whole, title: '', subtitle: [], footer: whole.footer.slice(0, 1), link: '', qr: null };
  };
  await loadSheetFonts(theme, sheetWith(true));
  const measure = createMeasure(theme.font);
  const beside = room.width >= room.height;
  const frame = { margin: 0, columnWidth: beside ? LEGEND.beside : LEGEND.below, beside };
  const layOut = (withRings: boolean) => {
    const sheet = sheetWith(withRings);
    const at = (width: number, height: number) =>
      layoutMapSheet(sheet, 'view', { width, height }, measure, frame);
    // What stands around the map takes its room from it; a lower map may need another column of legend.
    let [width, height] = [room.width, room.height];
    for (let round = 0; round < 3; round++) {
      const { width: whole, height: high } = at(width, height);
      width = Math.max(LEAST_MAP, width - (whole - room.width));
      height = Math.max(LEAST_MAP, height - (high - room.height));
    }
    const layout = at(width, height);
    return { sheet, layout, framed: frameMap(map, layout.map) };
  };
  let laid = layOut(true);
  if (!hasRings(laid.framed)) laid = layOut(false);
  const { sheet, layout, framed } = laid;
  const svg = await embedFonts(sheetSvg({ sheet, layout, theme, drawn: drawnMap(framed, i18n) }));
  return pictureOf('map', svg, sentence);
}
