import { report } from '../../state/problems.ts';
import { coversText } from './covers-text.ts';

/** The letters of both languages, whose fonts have to be there before words are measured that are not known yet. */
export const LETTERS =
  'AaĂăÂâĐđÊêÔôƠơƯưÀàẢảÃãÁáẠạẰằẲẳẴẵẮắẶặẦầẨẩẪẫẤấẬậÈèẺẻẼẽÉéẸẹỀềỂểỄễẾếỆệÌìỈỉĨĩÍíỊịÒòỎỏÕõÓóỌọỒồỔổỖỗỐốỘộỜờỞởỠỡỚớỢợÙùỦủŨũÚúỤụỪừỬửỮữỨứỰựỲỳỶỷỸỹÝýỴỵ éèüöäçñ–…·0123456789%';

/** One file of a font, as a stylesheet of the page declares it. */
interface FontFile {
  readonly family: string;
  readonly weight: string;
  readonly range: string;
  readonly url: string;
}

/**
 * An SVG document with the fonts inside that it names, as far as the page serves them and the text needs them: a picture
 * loads nothing from the page, and no other computer has them. A file that cannot be loaded is left out, and the next
 * family of the list takes its place.
 */
export async function embedFonts(svgText: string): Promise<string> {
  const files = fontFiles().filter(
    ({ family, range }) => svgText.includes(family) && coversText(range, svgText),
  );
  const rules = await Promise.all(
    files.map((file) =>
      fontRule(file).catch((problem: unknown) => {
        report(problem);
        return '';
      }),
    ),
  );
  // A `>` inside an attribute is escaped: the first one ends the tag of the root.
  const start = svgText.indexOf('>') + 1;
  return `${svgText.slice(0, start)}<style>${rules.join('')}</style>${svgText.slice(start)}`;
}

/** Loads what of a font of the page a text needs, so that it can be measured; what fails to load is measured without. */
export async function loadFonts(font: string, text: string): Promise<void> {
  const loads = [400, 600].map((weight) => document.fonts.load(`${weight} 16px ${font}`, text));
  await Promise.allSettled(loads);
}

/** The font files of the page's own stylesheets. */
function fontFiles(): readonly FontFile[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .flatMap(({ style }) => {
        const [, url] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? [];
        if (url === undefined) return [];
        return {
          family: style.getPropertyValue('font-family').replace(/["']/g, ''),
          weight: style.getPropertyValue('font-weight') || '400',
          range: style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
          url: new URL(url, sheet.href ?? document.baseURI).href,
        };
      }),
  );
}

async function fontRule({ family, weight, range, url }: FontFile): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const source = `url(data:font/woff2;base64,${toBase64(new Uint8Array(await response.arrayBuffer()))})`;
  return `@font-face{font-family:'${family}';font-weight:${weight};src:${source} format('woff2');unicode-range:${range}}`;
}

/** Bytes in base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
