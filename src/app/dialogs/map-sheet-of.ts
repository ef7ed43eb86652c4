import { createMeasure } from '../../export/pictures/create-measure.ts';
import { familyForFiles } from '../../export/pictures/families.ts';
import type { FinishedSheet } from '../../export/sheets/map-exporters.ts';
import { loadSheetFonts } from '../../export/sheets/map-exporters.ts';
import { layoutMapSheet, type MapSheet, type SheetSize } from '../../export/sheets/map-sheet.ts';
import type { DrawnMap } from '../../export/sheets/map-sheet-markup.ts';
import { encodeQr } from '../../export/sheets/qr-path.ts';
import { scaleBar } from '../../export/sheets/scale-bar.ts';
import type { SheetTheme } from '../../export/sheets/sheet-markup.ts';
import { exportTexts } from '../../i18n/export/frame.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { CurrentMap } from '../../map/current-map.ts';
import { buildLegend } from '../../map/legend/index.ts';
import { swatchMarkup } from '../../map/legend/swatch-markup.ts';
import {
  drawMap,
  type FramedMap,
  frameInset,
  frameMap,
  freeSize,
  groundKm,
  hasRings,
  INSET_SIZE,
  needsInset,
} from '../../map/map-picture.ts';
import { withFineGround } from '../../map/vector/fine-ground.ts';
import { dayOf } from '../../model/day.ts';
import { PALETTES, type Palette } from '../../theme/tokens.ts';

/** What a reader chooses of a sheet. */
export interface SheetChoice {
  readonly title: string;
  readonly size: SheetSize;
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

/** What stands on a sheet around a map, in words and samples. */
export function sheetOf(
  map: CurrentMap,
  choice: SheetChoice,
  words: SheetWords,
  i18n: I18n,
  withRings: boolean,
): MapSheet {
  const { context } = map;
  const { messages, formats, locale } = i18n;
  const text = exportTexts.of(locale).sheet;
  const { projection, overlay, worldview, palette, scene } = context;
  const papers = context.layers.includes('arcs') && overlay.arcs.some(({ kind }) => kind === 'copublication');
  const projected = text.projections[projection];
  return {
    locale,
    title: choice.title.trim() || words.sentence,
    subtitle: [...(choice.title.trim() === words.sentence ? [] : [words.sentence]), ...words.lines],
    legend: buildLegend(context, i18n)
      // Paper has nothing to click, and near views no rings.
      .filter(({ id }) => id !== 'rings' || withRings)
      .map(({ id, title, rows, note }) => ({
        title,
        note: id === 'rings' ? null : note,
        rows: rows.map(({ swatch, label }) => ({ swatch: swatchMarkup(swatch, palette), label })),
      })),
    footer: [
      [
        messages.map.worldviewIs(messages.map.worldviews[worldview]),
        projected ? `${projected}.` : '',
        text.scale,
      ]
        .filter(Boolean)
        .join(' '),
      [text.sources(formats.date(scene.catalog.compiled)), papers ? text.papers : '']
        .filter(Boolean)
        .join(' '),
      text.exported(formats.date(dayOf(words.date))),
    ],
    disclaimer: messages.map.disclaimer,
    link: words.link,
    qr: encodeQr(words.link),
  };
}

/** A framed map with its inset and scale bar, drawn. */
export function drawnMap(framed: FramedMap, { locale, formats }: I18n): DrawnMap {
  const text = exportTexts.of(locale).sheet;
  const { width } = framed.size;
  const km = groundKm(framed);
  const bar = km === null ? null : scaleBar(km, width * LONGEST_BAR);
  const insetScale = Math.min(INSET.most, width * INSET.share) / INSET_SIZE.width;
  return {
    parts: drawMap(framed),
    inset: needsInset(framed)
      ? { parts: drawMap(frameInset(framed)), ...INSET_SIZE, scale: insetScale, label: text.inset }
      : null,
    scale: bar && { ...bar, label: text.kilometres(formats.measure(bar.km)) },
    space: framed.context.palette.space,
  };
}

/** The colours and the font of a sheet. */
export function sheetTheme({ paper, ink, inkSoft, hairline }: Palette): SheetTheme {
  const font = familyForFiles(getComputedStyle(document.documentElement).getPropertyValue('--font'));
  return { paper, ink, inkSoft, hairline, font };
}

/** The map as a finished sheet: measured, laid out and drawn. Errors: the network's, where a part of it cannot be had. */
export async function finishSheet(
  shown: CurrentMap,
  choice: SheetChoice,
  words: SheetWords,
  i18n: I18n,
): Promise<FinishedSheet> {
  const current = await withFineGround(shown);
  const map: CurrentMap =
    choice.colours === 'print'
      ? { ...current, context: { ...current.context, theme: 'print', palette: PALETTES.print } }
      : current;
  const theme = sheetTheme(map.context.palette);
  const layOut = (withRings: boolean) => {
    const sheet = sheetOf(map, choice, words, i18n, withRings);
    const layout = layoutMapSheet(sheet, choice.size, freeSize(map.viewport), createMeasure(theme.font));
    return { sheet, layout, framed: frameMap(map, layout.map) };
  };
  await loadSheetFonts(theme, sheetOf(map, choice, words, i18n, true));
  let laid = layOut(true);
  if (!hasRings(laid.framed)) laid = layOut(false);
  const { sheet, layout, framed } = laid;
  return { sheet, layout, theme, drawn: drawnMap(framed, i18n) };
}
