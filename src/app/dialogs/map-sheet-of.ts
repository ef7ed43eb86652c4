import { createMeasure } from '../../export/pictures/create-measure.ts';
import { familyForFiles } from '../../export/pictures/families.ts';
import type { FinishedSheet } from '../../export/sheets/map-exporters.ts';
import { loadSheetFonts } from '../../export/sheets/map-exporters.ts';
import { layoutMapSheet, type MapSheet, type SheetSize } from '../../export/sheets/map-sheet.ts';
import { boxesOver, type DrawnMap } from '../../export/sheets/map-sheet-markup.ts';
import { encodeQr } from '../../export/sheets/qr-path.ts';
import { scaleBar } from '../../export/sheets/scale-bar.ts';
import type { SheetTheme } from '../../export/sheets/sheet-markup.ts';
import { exportTexts } from '../../i18n/export/frame.ts';
import { editionText } from '../../i18n/format.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { CurrentMap } from '../../map/current-map.ts';
import { buildLegend } from '../../map/legend/index.ts';
import { swatchMarkup } from '../../map/legend/swatch-markup.ts';
import {
  drawMap,
  type FramedMap,
  frameInset,
  freeSize,
  groundKm,
  INSET_SIZE,
  type PictureSize,
} from '../../map/map-picture.ts';
import {
  framePicture,
  lacksArchipelago,
  type PictureFrame,
  shownOf,
} from '../../map/picture/frame-picture.ts';
import {
  type PicturePlan,
  type PictureTools,
  paintPicture,
  planPicture,
} from '../../map/picture/paint-picture.ts';
import { marksOf } from '../../map/slide/slide-legend.ts';
import { withFineGround } from '../../map/vector/fine-ground.ts';
import { hatchFill } from '../../map/vector/hatching.ts';
import type { SvgContext } from '../../map/vector/svg-part.ts';
import type { Viewport } from '../../model/camera/camera.ts';
import type { Place } from '../../model/catalog/places-file.ts';
import { dayOf } from '../../model/day.ts';
import type { Site } from '../../model/site.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import { PALETTES, type Palette } from '../../theme/tokens.ts';

/** What a reader chooses of a sheet. */
export interface SheetChoice {
  readonly title: string;
  readonly size: SheetSize;
  readonly frame: PictureFrame;
  readonly colours: 'screen' | 'print';
}

/** What a sheet says of the view. */
export interface SheetWords {
  /** The filters as a sentence. */
  readonly sentence: string;
  /** Counts, opened networks and the like, a line each. */
  readonly lines: readonly string[];
  readonly link: string;
  readonly date: Date;
}

/** The longest scale bar, as a share of the map's width. */
const LONGEST_BAR = 0.22;

/** The width of an inset as a share of the map's, and at most, in CSS pixels. */
const INSET = { share: 0.3, most: 220 } as const;

/** The width of the map of a sheet for screens, in CSS pixels, and its height as a share of that. */
const VIEW = { narrowest: 960, widest: 1600, lowest: 0.5, highest: 0.75 } as const;

/** What a map is drawn with, besides what lies over it. */
type MapTools = Omit<PictureTools, 'covered'>;

/** The map in the colours of a file, with fills that are told apart without colours, too. */
export function forFile(map: CurrentMap, colours: SheetChoice['colours']): CurrentMap {
  const print = colours === 'print' ? ({ theme: 'print', palette: PALETTES.print } as const) : {};
  return { ...map, context: { ...map.context, ...print, hatching: hatchFill } };
}

/** What is said of marks on the page at length; on a sheet they are told in the fewest rows. */
const OF_MARKS: readonly string[] = ['kinds', 'fields'];

/** What layers mean, as the map draws them; of rings only where there are some. */
export function legendOf(context: SvgContext, i18n: I18n, withRings: boolean) {
  return (
    buildLegend(context, i18n)
      // Paper has nothing to click, and near views no rings.
      .filter(({ id }) => id !== 'rings' || withRings)
      .map(({ id, title, rows, note }) => ({
        id,
        title,
        note: id === 'rings' ? null : note,
        rows: rows.map(({ swatch, label }) => ({ swatch: swatchMarkup(swatch, context.palette), label })),
      }))
  );
}

/** What stands on a sheet around a map, in words and samples. */
export function sheetOf(
  context: SvgContext,
  { title, words }: { readonly title: string; readonly words: SheetWords },
  i18n: I18n,
  { rings, numbered, seen }: PicturePlan,
): MapSheet {
  const { messages, formats, locale } = i18n;
  const text = exportTexts.of(locale).sheet;
  const { projection, overlay, worldview, scene } = context;
  const papers = context.layers.includes('arcs') && overlay.arcs.some(({ kind }) => kind === 'copublication');
  const projected = text.projections[projection];
  const legend = legendOf(context, i18n, rings);
  const marks = marksOf(context, seen, i18n).map(({ sample, label }) => ({
    swatch: sample,
    label,
  }));
  const join = (sentences: readonly (string | null)[]) => sentences.filter(Boolean).join(' ');
  return {
    locale,
    title: title.trim() || words.sentence,
    subtitle: [...(title.trim() === words.sentence ? [] : [words.sentence]), ...words.lines],
    legend: [
      ...(marks.length > 0 ? [{ title: null, rows: marks }] : []),
      ...legend.filter(({ id, rows }) => rows.length > 0 && !OF_MARKS.includes(id)),
    ],
    names: numbered.map((site) => nameOfSite(site, locale).text),
    footer: [
      join(legend.map(({ note }) => note)),
      join([
        messages.map.worldviewIs(messages.map.worldviews[worldview]),
        projected ? `${projected}.` : null,
        text.scale,
      ]),
      join([text.sources(editionText(scene.catalog, formats)), papers ? text.papers : null]),
      text.exported(formats.date(dayOf(words.date))),
    ],
    disclaimer: messages.map.disclaimer,
    link: words.link,
    qr: encodeQr(words.link),
  };
}

/** What a framed map is drawn with, its inset and its scale bar. */
function surroundOf(framed: FramedMap, { locale, formats }: I18n, tools: MapTools) {
  const text = exportTexts.of(locale).sheet;
  const { width } = framed.size;
  const km = groundKm(framed);
  const bar = km === null ? null : scaleBar(km, width * LONGEST_BAR);
  const insetScale = Math.min(INSET.most, width * INSET.share) / INSET_SIZE.width;
  const inset = lacksArchipelago(framed) ? { ...INSET_SIZE, scale: insetScale, label: text.inset } : null;
  const scale = bar && { ...bar, label: text.kilometres(formats.measure(bar.km)) };
  const covered = boxesOver(framed.size, { inset, scale }).map(({ x, y, width: wide, height }) => ({
    ...{ left: x, top: y },
    ...{ width: wide, height },
  }));
  return { inset, scale, tools: { ...tools, covered } };
}

/** A framed map with its inset and scale bar, drawn. */
export function drawnMap(
  framed: FramedMap,
  i18n: I18n,
  tools: MapTools,
  numbered: readonly Site[] = [],
): DrawnMap {
  const { inset, scale, tools: all } = surroundOf(framed, i18n, tools);
  return {
    parts: paintPicture(framed, all, numbered),
    inset: inset && { ...inset, parts: drawMap(frameInset(framed)) },
    scale,
    space: framed.context.palette.space,
  };
}

/** The colours and the font of a sheet. */
export function sheetTheme({ paper, ink, inkSoft, hairline }: Palette): SheetTheme {
  const font = familyForFiles(getComputedStyle(document.documentElement).getPropertyValue('--font'));
  return { paper, ink, inkSoft, hairline, font };
}

/** The map of a sheet for screens: no smaller than is read well, and neither a band nor a tower. */
function viewOf(viewport: Viewport): PictureSize {
  const { width, height } = freeSize(viewport);
  const wide = Math.min(VIEW.widest, Math.max(VIEW.narrowest, width));
  return {
    width: wide,
    height: Math.round(wide * Math.min(VIEW.highest, Math.max(VIEW.lowest, height / width))),
  };
}

/** The map as a finished sheet: measured, laid out and drawn. Errors: the network's, where a part of it cannot be had. */
export async function finishSheet(
  shown: CurrentMap,
  choice: SheetChoice,
  words: SheetWords,
  i18n: I18n,
  places: readonly Place[],
): Promise<FinishedSheet> {
  const current = await withFineGround(shown);
  const map = forFile(current, choice.colours);
  const theme = sheetTheme(map.context.palette);
  const said = { title: choice.title, words };
  const write = (context: SvgContext, plan: PicturePlan) => sheetOf(context, said, i18n, plan);
  // The fullest sheet, whose words are the most that any has.
  const fullest = write(map.context, {
    ...{ rings: true, numbered: [] },
    seen: shownOf(map.context),
  });
  await loadSheetFonts(theme, fullest);
  const measure = createMeasure(theme.font);
  const tools = { measure, places };
  const layOut = (sheet: MapSheet) => {
    const layout = layoutMapSheet(sheet, choice.size, viewOf(map.viewport), measure);
    return { sheet, layout, framed: framePicture(map, layout.map, choice.frame) };
  };
  // What has to be explained below the map depends on its frame, and the room of the map on what is explained.
  const first = layOut(fullest);
  const plan = planPicture(first.framed, surroundOf(first.framed, i18n, tools).tools);
  const { sheet, layout, framed } = layOut(write(first.framed.context, plan));
  return { sheet, layout, theme, drawn: drawnMap(framed, i18n, tools, plan.numbered) };
}
