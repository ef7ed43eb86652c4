import { escapeXml, keepXml } from '../../model/text/xml-text.ts';
import type { ChartFile } from '../charts/chart-file.ts';
import type { PlacedText, SheetLayout } from './sheet-layout.ts';

/** The colours and the font of the page that a sheet is drawn in. */
export interface SheetTheme {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly hairline: string;
  /** A list of families, as CSS writes it. */
  readonly font: string;
}

/** A sheet as a whole SVG document; `drawings` are the markup of its parts, in their order, each in pixels of its own. */
export function sheetMarkup(
  file: ChartFile,
  layout: SheetLayout,
  theme: SheetTheme,
  drawings: readonly string[],
): string {
  const { width, height, texts, pictures, rule } = layout;
  const [{ x } = { x: 0 }] = texts;
  const about = [file.filters, file.subtitle, file.source].filter(Boolean);
  const markup = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" `,
    `lang="${file.locale}" font-family="${escapeXml(theme.font)}">`,
    `<title>${escapeXml(file.title)}</title>`,
    `<desc>${escapeXml(about.join(' · '))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escapeXml(theme.paper)}"/>`,
    ...texts.map((text) => textMarkup(text, theme)),
    `<path d="M${x} ${rule}H${width - x}" fill="none" stroke="${escapeXml(theme.hairline)}"/>`,
    ...pictures.map(
      ({ x: left, y }, index) =>
        `<g transform="translate(${left} ${Number(y.toFixed(2))})">${drawings[index] ?? ''}</g>`,
    ),
    '</svg>\n',
  ].join('');
  return keepXml(markup);
}

/** A placed text as SVG. */
export function textMarkup(text: PlacedText, theme: SheetTheme): string {
  const { lines, x, y, fontSize, fontWeight, lineHeight, tone } = text;
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${x}" y="${Number((y + index * lineHeight).toFixed(2))}">${escapeXml(line)}</tspan>`,
  );
  const look = `font-size="${fontSize}" font-weight="${fontWeight}" fill="${escapeXml(theme[tone])}"`;
  return `<text ${look}>${spans.join('')}</text>`;
}
