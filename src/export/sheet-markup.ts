import type { ChartFile } from './chart-file.ts';
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

/** What XML 1.0 cannot hold, even escaped (section 2.2). */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A sheet as a whole SVG document; `picture` is the chart's own markup, which stands already where it belongs. */
export function sheetMarkup(
  file: ChartFile,
  layout: SheetLayout,
  theme: SheetTheme,
  picture: string,
): string {
  const { width, height, texts, rule } = layout;
  const [{ x } = { x: 0 }] = texts;
  const about = [file.filters, file.subtitle, ...file.notes, file.source].filter(Boolean);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" `,
    `lang="${file.locale}" font-family="${escapeText(theme.font)}">`,
    `<title>${escapeText(file.title)}</title>`,
    `<desc>${escapeText(about.join(' · '))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escapeText(theme.paper)}"/>`,
    ...texts.map((text) => textMarkup(text, theme)),
    `<path d="M${x} ${rule}H${width - x}" fill="none" stroke="${escapeText(theme.hairline)}"/>`,
    picture,
    '</svg>\n',
  ]
    .join('')
    .replace(NOT_XML, '');
}

function textMarkup(text: PlacedText, theme: SheetTheme): string {
  const { lines, x, y, fontSize, fontWeight, lineHeight, tone } = text;
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${x}" y="${Number((y + index * lineHeight).toFixed(2))}">${escapeText(line)}</tspan>`,
  );
  const look = `font-size="${fontSize}" font-weight="${fontWeight}" fill="${escapeText(theme[tone])}"`;
  return `<text ${look}>${spans.join('')}</text>`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
