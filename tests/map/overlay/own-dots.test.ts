import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/i18n/format.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { buildLegend } from '../../../src/map/legend/index.ts';
import { coloursOfList, ownMarkup } from '../../../src/map/overlay/own-dots.ts';
import { pickOwn } from '../../../src/map/overlay/pick-own.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import { keysOf } from '../../../src/model/typed.ts';
import { cellOf, coloursBy, lngLatOf, placedBy } from '../../../src/state/own/own-list.ts';
import { PALETTES } from '../../../src/theme/tokens.ts';
import { universities } from '../../state/own/list.ts';
import { svgContext } from '../vector/context.ts';

const CAMERA: Camera = { lngLat: [105, 16], zoom: 3.5, bearing: 0, pitch: 0 };
const VIEWPORT: Viewport = { width: 1000, height: 800, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
const list = await universities();
const I18N = { locale: 'en', messages: await LOCALES.en.load(), formats: formatsOf('en') } as const;

describe('a list of the reader’s own on the map', () => {
  it('has a diamond for each row that is placed, in the colour of its category', () => {
    const markup = ownMarkup([list], 'light', PALETTES.light, CAMERA, VIEWPORT, 'globe');
    expect(markup.match(/z/g)).toHaveLength(9);
    const [first = '', second = ''] = coloursOfList(list, 'light');
    const ofColour = (colour: string) =>
      (markup.split('<path').find((path) => path.includes(colour)) ?? '').match(/z/g)?.length;
    expect(list.colours?.names).toEqual(['Công lập', 'Tư thục']);
    expect(ofColour(first)).toBe(8);
    expect(ofColour(second)).toBe(1);
  });

  it('has colours that no two categories share, in every theme', () => {
    const many = { ...list, colours: list.colours && { ...list.colours, names: [...'abcdefg'] } };
    for (const theme of keysOf(PALETTES)) {
      const colours = coloursOfList(many, theme);
      expect(colours).toHaveLength(8);
      expect(new Set(colours).size).toBe(8);
    }
  });

  it.each(['globe', 'mercator', 'equal-earth'] as const)('is found under the pointer on the %s', (shape) => {
    const screen = createScreen(CAMERA, VIEWPORT, shape);
    const at = screen.project(lngLatOf(list, 5) ?? [0, 0]) ?? { x: 0, y: 0 };
    const hit = pickOwn([list], CAMERA, VIEWPORT, shape, at, 6);
    expect(hit?.row).toBe(5);
    expect(cellOf(list, list.roles.name, 5)).toBe('National University of Laos');
    expect(placedBy(list, 5)).toBe('city');
    expect(pickOwn([list], CAMERA, VIEWPORT, shape, { x: at.x + 200, y: at.y }, 6)).toBeNull();
  });

  it('is explained in the legend, with its source, as not UNESCO’s', () => {
    const section = buildLegend(svgContext({ own: [list] }), I18N).find(({ id }) => id === 'own');
    expect(section?.title).toBe('Universities');
    expect(section?.rows.map(({ label }) => label)).toEqual(['Công lập', 'Tư thục']);
    expect(section?.note).toContain('not UNESCO’s: Universities, 2026, the ministry.');
    expect(buildLegend(svgContext(), I18N).some(({ id }) => id === 'own')).toBe(false);
  });

  it('has others beside the most frequent categories, and rows without any', () => {
    const column = list.roles.city ?? -1;
    const texts = list.table.columns[column];
    if (!texts) throw new Error('no towns');
    const colours = coloursBy(column, texts, list.table.rows);
    expect(colours.names).toHaveLength(7);
    expect(colours.names[0]).toBe('Hà Nội');
    expect(colours.others).toBe(2);
  });
});
