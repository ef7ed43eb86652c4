import { ScatterplotLayer } from '@deck.gl/layers';
import { PALETTES, type ThemeId } from '../../../theme/tokens.ts';
import { DIAMOND } from '../../overlay/diamond.ts';
import type { OwnRows } from '../../overlay/own-rows.ts';
import { DiamondExtension, type DiamondOptions } from './diamond-extension.ts';
import { markLayer, OCCLUSION, PIXEL_PROPS } from './layer-context.ts';

type Part = DiamondOptions['part'];

const extensions = new Map<string, DiamondExtension>();

function extensionOf(part: Part, theme: ThemeId): DiamondExtension {
  const key = `${part} ${theme}`;
  const extension = extensions.get(key) ?? new DiamondExtension({ part, halo: PALETTES[theme].halo });
  extensions.set(key, extension);
  return extension;
}

/** The diamonds of rows, or a part of them. */
function diamonds(id: string, part: Part, rows: OwnRows, theme: ThemeId) {
  const { length, places, radii, colours } = rows;
  const seam = part === 'plain' ? 0 : DIAMOND.seam;
  return new ScatterplotLayer({
    ...PIXEL_PROPS,
    id,
    extensions: [OCCLUSION, extensionOf(part, theme)],
    radiusUnits: 'pixels',
    antialiasing: true,
    data: {
      length,
      // Those that are the same as before are not sent to the graphics card again.
      attributes: { getPosition: places, getFillColor: colours, ...(radii ? { getRadius: radii } : {}) },
    },
    ...(radii ? {} : { getRadius: DIAMOND.radius + seam }),
  });
}

/** The seams around the rows of the reader's own lists, below all of them; those of rows with sizes are drawn with each. */
export const OWN_SEAMS = markLayer({
  id: 'own-seams',
  reads: ['own', 'extras', 'theme'],
  build({ own, extras, theme }) {
    const rows = own.length > 0 && extras?.ownRows(own, theme);
    return rows && !rows.radii ? diamonds('own-seams', 'seam', rows, theme) : null;
  },
});

/** The rows of the reader's own lists: see `ownMarkup`. */
export const OWN = markLayer({
  id: 'own',
  reads: ['own', 'extras', 'theme'],
  build({ own, extras, theme }) {
    const rows = own.length > 0 && extras?.ownRows(own, theme);
    return rows ? diamonds('own', rows.radii ? 'both' : 'plain', rows, theme) : null;
  },
});
