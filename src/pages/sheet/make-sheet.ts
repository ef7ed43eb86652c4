import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolveBreakpoints } from '../../theme/breakpoints-css.ts';
import { resolveConstants } from '../../theme/constants-css.ts';
import { tokensToCss } from '../../theme/tokens-css.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** How the sheet of fonts names a file of the package that has them. */
const FONT = /@fontsource\/be-vietnam-pro\/files\/([\w-]+\.woff2)/g;

/** What dresses the pages, in the colours and letters of the atlas; and the fonts beside it, by their names there. */
export function makeSheet(): { readonly css: string; readonly fonts: ReadonlyMap<string, Uint8Array> } {
  const faces = read('../../theme/sheets/fonts.css');
  const folder = new URL('./', import.meta.resolve('@fontsource/be-vietnam-pro/400.css'));
  const names = [...faces.matchAll(FONT)].map(([, name = '']) => name);
  const css = [
    tokensToCss(),
    faces.replace(FONT, 'fonts/$1'),
    ...['../../theme/sheets/text.css', './content.css', './frame.css'].map((sheet) =>
      resolveConstants(resolveBreakpoints(read(sheet))),
    ),
  ];
  return {
    css: css.join('\n').replace(/\/\*[\s\S]*?\*\//g, ''),
    fonts: new Map(
      names.map((name) => [
        `fonts/${name}`,
        new Uint8Array(readFileSync(fileURLToPath(new URL(`files/${name}`, folder)))),
      ]),
    ),
  };
}
