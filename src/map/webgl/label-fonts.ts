import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import latinExt400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff2?url';
import latinExt600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-600-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';

/** What each file covers, as its maker says (`unicode.json` of `@fontsource/be-vietnam-pro`). */
const RANGES = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latinExt:
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+2C60-2C7F,U+A720-A7FF',
};

/** The first file that covers a character draws it, and only files that draw something are fetched. */
function family(files: Readonly<Record<keyof typeof RANGES, string>>) {
  return (['latin', 'vietnamese', 'latinExt'] as const).map((subset) => ({
    // MapLibre does not resolve addresses against the page.
    url: new URL(files[subset], document.baseURI).href,
    'unicode-range': RANGES[subset].split(','),
  }));
}

/** The fonts of the map's labels, for `buildStyle`: needs a page, for the addresses of its files. */
export function labelFonts(): FontFacesSpecification {
  return {
    'Be Vietnam Pro': family({ latin: latin400, vietnamese: vietnamese400, latinExt: latinExt400 }),
    'Be Vietnam Pro SemiBold': family({ latin: latin600, vietnamese: vietnamese600, latinExt: latinExt600 }),
  };
}
