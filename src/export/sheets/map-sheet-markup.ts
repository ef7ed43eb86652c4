import { escapeXml, keepXml } from '../../model/text/xml-text.ts';
import type { Box, MapSheet, MapSheetLayout } from './map-sheet.ts';
import type { ScaleBar } from './scale-bar.ts';
import { type SheetTheme, textMarkup } from './sheet-markup.ts';

/** A map drawn for its room on a sheet: its parts as SVG markup, from the ground up. */
export interface DrawnMap {
  readonly parts: readonly string[];
  readonly inset: {
    readonly parts: readonly string[];
    /** As it is drawn, before it is made smaller by `scale`. */
    readonly width: number;
    readonly height: number;
    readonly scale: number;
    readonly label: string;
  } | null;
  /** Null where the map's middle is off the ground. */
  readonly scale: (ScaleBar & { readonly label: string }) | null;
  /** What lies around a globe. */
  readonly space: string;
}

/** Ids of what the sheet's groups are cut by. */
const MAP_CLIP = 'map-frame';
const INSET_CLIP = 'inset-frame';

/** Between the inset, the scale bar and the edges of the map, in CSS pixels. */
const AWAY = 10;
/** The height of an inset's caption. */
const CAPTION = 15;

/** Number of decimals that a place on a sheet keeps. */
const short = (value: number) => Number(value.toFixed(2));

const rect = ({ x, y, width, height }: Box, more: string) =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" ${more}/>`;

/** The size of an inset before it is made smaller by `scale`. */
type InsetSize = Pick<NonNullable<DrawnMap['inset']>, 'width' | 'height' | 'scale'>;

function insetBox(map: Box, inset: InsetSize): Box {
  const [width, height] = [inset.width * inset.scale, inset.height * inset.scale];
  return {
    x: map.x + map.width - width - AWAY,
    y: map.y + map.height - height - AWAY,
    width,
    height,
  };
}

/** What of a map of a size its inset with its caption and its scale bar lie over, from its upper left corner. */
export function boxesOver(
  size: Pick<Box, 'width' | 'height'>,
  { inset, scale }: Pick<DrawnMap, 'scale'> & { readonly inset: InsetSize | null },
): readonly Box[] {
  const map = { x: 0, y: 0, ...size };
  const box = inset && insetBox(map, inset);
  return [
    ...(box ? [{ ...box, y: box.y - CAPTION, height: box.height + CAPTION }] : []),
    ...(scale ? [plateOf(map, scale)] : []),
  ];
}

/** Parts of a map, moved into their room and cut at its edges. */
function clipped(parts: readonly string[], { x, y }: Box, clip: string, scale = 1): readonly string[] {
  return parts
    .filter((part) => part !== '')
    .map(
      (part) =>
        `<g clip-path="url(#${clip})"><g transform="translate(${short(x)} ${short(y)}) scale(${scale.toFixed(4)})">${part}</g></g>`,
    );
}

function insetMarkup(map: Box, drawn: DrawnMap, theme: SheetTheme): readonly string[] {
  const { inset } = drawn;
  if (!inset) return [];
  const box = insetBox(map, inset);
  const look = `font-size="9" font-weight="600" fill="${theme.ink}" text-anchor="middle"`;
  const caption = { ...box, y: box.y - CAPTION, height: CAPTION };
  return [
    rect(box, `fill="${drawn.space}"`),
    ...clipped(inset.parts, box, INSET_CLIP, inset.scale),
    rect(caption, `fill="${theme.paper}"`) +
      `<text x="${short(caption.x + caption.width / 2)}" y="${short(caption.y + 10.5)}" ${look}>${escapeXml(inset.label)}</text>` +
      rect(
        { ...box, y: caption.y, height: box.height + CAPTION },
        `fill="none" stroke="${theme.ink}" stroke-width="0.8"`,
      ),
  ];
}

/** The plate below a scale bar, which stands this far from its sides. */
const PLATE = { inset: 6, height: 26, least: 60 } as const;

const plateOf = (map: Box, { pixels }: ScaleBar): Box => ({
  x: map.x + AWAY,
  y: map.y + map.height - AWAY - PLATE.height,
  width: Math.max(pixels, PLATE.least) + 2 * PLATE.inset,
  height: PLATE.height,
});

function scaleMarkup(map: Box, { scale }: DrawnMap, theme: SheetTheme): string {
  if (!scale) return '';
  const plate = plateOf(map, scale);
  const [x, y] = [plate.x + PLATE.inset, plate.y + plate.height - PLATE.inset];
  const bar = `M${short(x)} ${short(y - 5)}v5h${short(scale.pixels)}v-5`;
  return (
    rect(plate, `fill="${theme.paper}" opacity="0.8" rx="2"`) +
    `<path d="${bar}" fill="none" stroke="${theme.ink}" stroke-width="1.2"/>` +
    `<text x="${short(x)}" y="${short(y - 8)}" font-size="9.5" fill="${theme.ink}">${escapeXml(scale.label)}</text>`
  );
}

/** A map in its room, with scale bar, inset and edge, as SVG markup; it is cut by `mapClips`. */
export function mapParts(map: Box, theme: SheetTheme, drawn: DrawnMap): readonly string[] {
  return [
    rect(map, `fill="${drawn.space}"`),
    ...clipped(drawn.parts, map, MAP_CLIP),
    scaleMarkup(map, drawn, theme),
    ...insetMarkup(map, drawn, theme),
    rect(map, `fill="none" stroke="${theme.hairline}" stroke-width="0.8"`),
  ];
}

/** The definitions of the edges at which a map in its room and its inset are cut. */
export function mapClips(map: Box, drawn: DrawnMap): string {
  const inset = drawn.inset && insetBox(map, drawn.inset);
  const clip = (id: string, box: Box) => `<clipPath id="${id}">${rect(box, '')}</clipPath>`;
  return `<defs>${clip(MAP_CLIP, map)}${inset ? clip(INSET_CLIP, inset) : ''}</defs>`;
}

/** A sheet's parts as SVG markup, each whole in itself, in the order in which they are painted. */
export function mapSheetParts(
  sheet: MapSheet,
  layout: MapSheetLayout,
  theme: SheetTheme,
  drawn: DrawnMap,
): readonly string[] {
  const { width, height, map, texts, swatches, swatchScale, qr, rule, margin } = layout;
  return [
    `<rect width="${short(width)}" height="${short(height)}" fill="${theme.paper}"/>`,
    ...mapParts(map, theme, drawn),
    ...texts.map((text) => textMarkup(text, theme)),
    swatches
      .map(
        ({ markup, x, y }) =>
          `<g transform="translate(${short(x)} ${short(y)}) scale(${short(swatchScale)})">${markup}</g>`,
      )
      .join(''),
    `<path d="M${short(margin)} ${short(rule)}H${short(width - margin)}" fill="none" stroke="${theme.hairline}"/>`,
    ...(qr && sheet.qr
      ? [
          `<g transform="translate(${short(qr.x)} ${short(qr.y)}) scale(${(qr.width / sheet.qr.size).toFixed(4)})">` +
            `<rect width="${sheet.qr.size}" height="${sheet.qr.size}" fill="#ffffff"/><path d="${sheet.qr.path}" fill="#000000"/></g>`,
        ]
      : []),
  ].filter((part) => part !== '');
}

/** Parts of a sheet as a whole SVG document of the sheet's size. */
export function mapSheetDocument(
  parts: readonly string[],
  sheet: MapSheet,
  layout: MapSheetLayout,
  theme: SheetTheme,
  drawn: DrawnMap,
): string {
  const [width, height] = [short(layout.width), short(layout.height)];
  const about = [...sheet.subtitle, ...sheet.footer, sheet.disclaimer].join(' · ');
  return keepXml(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" `,
      `lang="${sheet.locale}" font-family="${escapeXml(theme.font)}">`,
      `<title>${escapeXml(sheet.title)}</title><desc>${escapeXml(about)}</desc>`,
      mapClips(layout.map, drawn),
      ...parts,
      '</svg>\n',
    ].join(''),
  );
}
