import { IconLayer } from '@deck.gl/layers';
import type { Palette } from '../../../theme/tokens.ts';
import { type Stack, selectStacks } from '../../marks/stacks.ts';
import { type Atlas, drawImage, type IconPlace } from '../mark-atlas.ts';
import { DETAIL_PROPS, iconsOf, markLayer } from './layer-context.ts';

/** The largest number that a badge bears; more reads "9+". */
const MOST = 10;
const RADIUS = 14;
const CELL = 3 * RADIUS;

/** How many visible sites share a point, as a small number at the upper right of their marks. */
export const STACKS = markLayer({
  id: 'stacks',
  reads: ['scene', 'palette', 'layers'],
  build({ scene, palette, layers }) {
    // Rings say it themselves.
    if (!layers.includes('sites') || layers.includes('clusters')) return null;
    return new IconLayer<Stack>({
      ...DETAIL_PROPS,
      id: 'stacks',
      data: selectStacks(scene),
      ...iconsOf(badgeAtlas(palette)),
      getPosition: ({ lngLat }) => [lngLat[0], lngLat[1]],
      getIcon: ({ count }) => String(Math.min(count, MOST)),
      getSize: 2.4,
    });
  },
});

const atlases = new Map<Palette, Atlas>();

function badgeAtlas(palette: Palette): Atlas {
  const atlas = atlases.get(palette) ?? drawBadges(palette);
  atlases.set(palette, atlas);
  return atlas;
}

function drawBadges(palette: Palette): Atlas {
  const places: Record<string, IconPlace> = {};
  const image = drawImage(CELL * (MOST - 1), CELL, palette.halo, (context) => {
    context.font = `600 ${RADIUS * 1.5}px "Be Vietnam Pro", system-ui, sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    for (let count = 2; count <= MOST; count++) {
      const x = (count - 2) * CELL;
      // The anchor lies below and left of the picture: the badge stands at the mark's shoulder.
      places[count] = { x, y: 0, width: CELL, height: CELL, anchorX: -CELL * 0.12, anchorY: CELL * 1.12 };
      context.beginPath();
      context.arc(x + CELL / 2, CELL / 2, RADIUS * 1.3, 0, 2 * Math.PI);
      context.fillStyle = palette.paper;
      context.fill();
      context.lineWidth = 1.5;
      context.strokeStyle = palette.inkFaint;
      context.stroke();
      context.fillStyle = palette.ink;
      context.fillText(count < MOST ? String(count) : '9+', x + CELL / 2, CELL / 2 + 1);
    }
  });
  return { image, places };
}
