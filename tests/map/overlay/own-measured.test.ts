import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/i18n/format.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { buildLegend } from '../../../src/map/legend/index.ts';
import { countryFills } from '../../../src/map/overlay/country-fills.ts';
import { coloursOfList, ownMarkup } from '../../../src/map/overlay/own-dots.ts';
import { pickOwn } from '../../../src/map/overlay/pick-own.ts';
import { hatchFill } from '../../../src/map/vector/hatching.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import { radiusOf } from '../../../src/model/own/measured/sizes.ts';
import { isSameFilling } from '../../../src/state/overlay/filling.ts';
import { changeList, lngLatOf } from '../../../src/state/own/own-list.ts';
import { contrastOf } from '../../../src/theme/colour.ts';
import { PALETTES } from '../../../src/theme/tokens.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { universities } from '../../state/own/list.ts';
import { squareCountries } from '../countries.ts';
import { svgContext } from '../vector/context.ts';

const CAMERA: Camera = { lngLat: [105, 16], zoom: 3.5, bearing: 0, pitch: 0 };
const VIEWPORT: Viewport = { width: 1000, height: 800, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
const plain = await universities();
const students = plain.table.names.indexOf('Số sinh viên');
const sized = changeList(plain, { sizeBy: students });
const I18N = { locale: 'en', messages: await LOCALES.en.load(), formats: formatsOf('en') } as const;
const legendOf = (list: typeof plain) =>
  buildLegend(svgContext({ own: [list], filling: list.filling }), I18N);
const draw = (list: typeof plain) => ownMarkup([list], 'light', PALETTES.light, CAMERA, VIEWPORT, 'globe');

describe('a list of the reader’s own with sizes', () => {
  it('keeps its rows and their colours, and draws the larger before the smaller', () => {
    const markup = draw(sized);
    expect(markup.match(/z/g)).toHaveLength(9);
    const heights = [...markup.matchAll(/l([\d.]+),-/g)].map(([, r]) => Number(r));
    expect(heights[0]).toBe(14);
    expect(Math.min(...heights)).toBeCloseTo(radiusOf(15_000, 88_000), 1);
    const colours = (text: string) => new Set([...text.matchAll(/fill="(#\w+)"/g)].map(([, each]) => each));
    expect(colours(markup)).toEqual(colours(draw(plain)));
  });

  it('draws rows without a number hollow, in their colour, and explains them only where there are some', () => {
    const { sizes } = sized;
    if (!sizes) throw new Error('There are numbers of students');
    const bare = { ...sized, sizes: { ...sizes, radii: sizes.radii.map((r, row) => (row === 5 ? 0 : r)) } };
    const hollow = (list: typeof plain) => draw(list).match(/<path[^>]*stroke-width="1.4"[^>]*>/g) ?? [];
    expect(hollow(sized)).toEqual([]);
    expect(hollow(bare)).toHaveLength(1);
    expect(hollow(bare)[0]).toContain(
      `fill="${PALETTES.light.paper}" stroke="${coloursOfList(bare, 'light')[0]}"`,
    );
    const explained = (list: typeof plain) =>
      legendOf(list)
        .find(({ id }) => id === 'own')
        ?.rows.some(({ label }) => label.includes('no number, or one below 0'));
    expect(explained(bare)).toBe(true);
    expect(explained(sized)).toBe(false);
  });

  it('is found under the pointer as far as its diamond reaches, the smaller before the larger', () => {
    const screen = createScreen(CAMERA, VIEWPORT, 'globe');
    const large = screen.project(lngLatOf(sized, 1) ?? [0, 0]) ?? { x: 0, y: 0 };
    const beside = { x: large.x + 10, y: large.y };
    expect(pickOwn([plain], CAMERA, VIEWPORT, 'globe', beside, 6)).toBeNull();
    expect(pickOwn([sized], CAMERA, VIEWPORT, 'globe', beside, 6)?.row).toBe(1);
    // The university of Phenikaa, 15,000 students, lies within the diamond of the national one, 52,000.
    const small = screen.project(lngLatOf(sized, 4) ?? [0, 0]) ?? { x: 0, y: 0 };
    expect(pickOwn([sized], CAMERA, VIEWPORT, 'globe', small, 6)?.row).toBe(4);
  });

  it('has in the legend round numbers as large as on the map, and the largest in words', () => {
    const own = legendOf(sized).find(({ id }) => id === 'own');
    const samples = (own?.rows ?? []).filter(({ label }) => label.startsWith('Số sinh viên'));
    expect(samples.map(({ label }) => label)).toEqual(['Số sinh viên: 20,000', 'Số sinh viên: 5,000']);
    expect(samples[0]?.swatch).toMatchObject({ radius: radiusOf(20_000, 88_000) });
    expect(own?.note).toContain('The area of a diamond is as its Số sinh viên; the largest is 88,000.');
  });
});

describe('countries filled by a list of the reader’s own', () => {
  const filled = changeList(plain, { fillBy: { column: students, how: 'sum' } });

  it('have the sum of their rows, and are in the classes of the legend with its source and what is left out', () => {
    const { filling } = filled;
    expect([...(filling?.values ?? [])].map(([iso3, { value, rows }]) => [iso3, value, rows])).toEqual([
      ['VNM', 301_000, 6],
      ['LAO', 27_000, 1],
      ['KHM', 20_000, 1],
      ['THA', 38_000, 1],
    ]);
    const legend = legendOf(filled).find(({ id }) => id === 'counts');
    expect(legend?.title).toBe('Số sinh viên, added up');
    expect(legend?.rows.map(({ label }) => label)).toEqual([
      '20,000',
      '27,000',
      '38,000',
      '301,000',
      `no value: ${realCatalog().countries.size - 4} countries and territories`,
    ]);
    expect(legend?.note).toContain('Your own list, not UNESCO’s: Universities, 2026, the ministry.');
    expect(legend?.note).toContain('No value is not zero');
  });

  it('are of the rows that the filters keep, and of no rows that have no number', () => {
    const kind = plain.roles.kind ?? -1;
    const few = changeList(filled, { filters: [{ kind: 'values', column: kind, values: ['Tư thục'] }] });
    expect([...(few.filling?.values ?? [])]).toEqual([['VNM', { value: 15_000, rows: 1 }]]);
    expect(few.filling).toMatchObject({ isOneEach: true, rowsWithoutCountry: 0, rowsWithoutNumber: 0 });
    expect(legendOf(few).find(({ id }) => id === 'counts')?.title).toBe('Số sinh viên');
    expect(changeList(filled, { fillBy: null }).filling).toBeNull();
  });

  it('are drawn in colours that get darker with the number, so that they are read without colour, and unhatched', () => {
    const fills = countryFills(filled.filling, squareCountries(), realCatalog(), 'un', 'light');
    expect(fills.map(({ codes }) => codes)).toEqual([['KHM'], ['LAO'], ['THA'], ['VNM']]);
    const steps = fills.map(({ colour }) => contrastOf(colour, '#ffffff'));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(
      hatchFill({ key: fills[0]?.key ?? '', areas: 'M0 0' }, { width: 9, height: 9 }, PALETTES.light),
    ).toBe('');
  });

  it('are the same as long as their classes are', () => {
    const again = changeList(filled, { fillBy: { column: students, how: 'sum' } });
    const other = changeList(filled, { fillBy: { column: students, how: 'mean' } });
    expect(isSameFilling(filled.filling, again.filling)).toBe(true);
    expect(isSameFilling(filled.filling, other.filling)).toBe(false);
    expect(isSameFilling(filled.filling, null)).toBe(false);
  });
});
