import { channelsOf } from '../../../theme/colour.ts';
import type { Palette } from '../../../theme/tokens.ts';
import { DIAMOND } from '../../overlay/diamond.ts';
import type { OwnRows } from '../../overlay/own-rows.ts';
import { DiamondLayer } from './diamond-layer.ts';
import { markLayer, PIXEL_PROPS } from './layer-context.ts';

/** Of more rows each is drawn with its seam: to draw all seams below all rows is to draw twice. */
const MOST_TWICE = 20_000;

const areTwice = ({ length, radii }: OwnRows): boolean => !radii && length <= MOST_TWICE;

/** The diamonds of rows, their seams, or both. */
function diamonds(id: string, part: 'diamonds' | 'seams' | 'both', rows: OwnRows, { halo }: Palette) {
  const { length, places, radii, colours } = rows;
  return new DiamondLayer({
    ...PIXEL_PROPS,
    id,
    filled: part !== 'seams',
    stroked: part !== 'diamonds',
    lineWidthScale: DIAMOND.seam,
    data: {
      length,
      // Those that are the same as before are not sent to the graphics card again.
      attributes: { getPosition: places, getFillColor: colours, ...(radii ? { getRadius: radii } : {}) },
    },
    getLineColor: [...channelsOf(halo)],
    ...(radii ? {} : { getRadius: DIAMOND.radius + (part === 'diamonds' ? 0 : DIAMOND.seam) }),
  });
}

/** The seams around the rows of the reader's own lists, below all of them. */
export const OWN_SEAMS = markLayer({
  id: 'own-seams',
  reads: ['own', 'extras', 'theme', 'palette'],
  build({ own, extras, theme, palette }) {
    const rows = own.length > 0 && extras?.ownRows(own, theme);
    return rows && areTwice(rows) ? diamonds('own-seams', 'seams', rows, palette) : null;
  },
});

/** The rows of the reader's own lists: see `ownMarkup`. */
export const OWN = markLayer({
  id: 'own',
  reads: ['own', 'extras', 'theme', 'palette'],
  build({ own, extras, theme, palette }) {
    const rows = own.length > 0 && extras?.ownRows(own, theme);
    return rows ? diamonds('own', areTwice(rows) ? 'diamonds' : 'both', rows, palette) : null;
  },
});
