import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CurrentMap } from '../../../src/map/current-map.ts';
import {
  framePicture,
  lacksArchipelago,
  type PictureFrame,
  usualFrame,
} from '../../../src/map/picture/frame-picture.ts';
import { paintPicture, planPicture } from '../../../src/map/picture/paint-picture.ts';
import type { SvgContext } from '../../../src/map/vector/svg-part.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import { decodePlaces } from '../../../src/model/catalog/places-file.ts';
import type { Measure } from '../../../src/model/text/measure.ts';
import { at } from '../../../src/model/typed.ts';
import { STANDARD_LAYERS } from '../../../src/state/view/map-choices.ts';
import { realScene, realSite } from '../scene.ts';
import { svgContext } from '../vector/context.ts';

const SIZE = { width: 960, height: 600 };
const measure: Measure = (text, fontSize) => text.length * fontSize * 0.56;
const places = decodePlaces(
  JSON.parse(readFileSync(new URL('../../../public/data/places.json', import.meta.url), 'utf8')),
);
const TOOLS = { measure, places, covered: [] };

/** The map as a reader has it on the screen, far away from what the filters leave. */
function mapOf(patch: Partial<SvgContext>): CurrentMap {
  return {
    context: svgContext({ layers: [...STANDARD_LAYERS, 'clusters'], ...patch }),
    camera: { lngLat: [-60, -10], zoom: 2, bearing: 0, pitch: 0 },
    viewport: { width: 900, height: 640, padding: { top: 0, right: 0, bottom: 0, left: 0 } },
  };
}

const framed = (patch: Partial<SvgContext>, frame?: PictureFrame) => {
  const map = mapOf(patch);
  return framePicture(map, SIZE, frame ?? usualFrame(map.context));
};

/** The lines of text of a map, each with about the box that its letters take. */
function textsOf(markup: string) {
  return [...markup.matchAll(/<text [^>]*?>/g)].flatMap((open) => {
    const tag = open[0];
    const size = Number(/font-size="([\d.]+)"/.exec(tag)?.[1]);
    const anchor = /text-anchor="(\w+)"/.exec(tag)?.[1] ?? 'start';
    const body = markup.slice(open.index, markup.indexOf('</text>', open.index));
    return [...body.matchAll(/<tspan x="(-?[\d.]+)" y="(-?[\d.]+)"[^>]*>([^<]*)</g)].map(
      ([, x, y, said = '']) => {
        // Narrower than the letters may be: names are placed by estimates of their own.
        const width = said.length * size * 0.5;
        const left = Number(x) - { start: 0, middle: width / 2, end: width }[anchor as 'start'];
        return {
          said,
          left,
          right: left + width,
          top: Number(y) - size * 0.4,
          bottom: Number(y) + size * 0.4,
        };
      },
    );
  });
}

const FIVE = { country: ['VNM', 'THA', 'IDN', 'MYS', 'PHL'] };

describe('the frame of a saved map', () => {
  it('fits what the filters leave, wherever the map on the screen looks', () => {
    const scene = realScene(FIVE);
    const { camera, context, size } = framed({ scene });
    const screen = createScreen(camera, { ...size, padding: context.padding }, context.projection);
    for (const index of scene.visible) {
      const place = screen.project(at(scene.catalog.sites, index).lngLat);
      expect(
        place !== null && place.x > 0 && place.x < size.width && place.y > 0 && place.y < size.height,
      ).toBe(true);
    }
    expect(camera.zoom).toBeGreaterThan(3);
  });

  it('fits the open site too, and that alone where nothing is filtered by', () => {
    const selected = realSite('tha-itca').index;
    const alone = framed({ selected });
    expect(alone.camera.lngLat[0]).toBeGreaterThan(90);
    const both = framed({ selected, scene: realScene({ country: ['BRA'] }) });
    expect(both.camera.zoom).toBeLessThan(alone.camera.zoom);
  });

  it('is that of the screen where nothing is left out, or where the reader wants it', () => {
    expect(usualFrame(mapOf({}).context)).toBe('screen');
    const camera = framed({ scene: realScene(FIVE) }, 'screen').camera;
    expect(camera.lngLat).toEqual([-60, -10]);
  });

  it('shows both archipelagos with Viet Nam, or says that they are lacking', () => {
    const scene = realScene({ country: ['VNM'] });
    expect(lacksArchipelago(framed({ scene }))).toBe(false);
    const near = {
      ...mapOf({ scene }),
      camera: { lngLat: [105.8, 21] as const, zoom: 7, bearing: 0, pitch: 0 },
    };
    expect(lacksArchipelago(framePicture(near, SIZE, 'screen'))).toBe(true);
  });
});

describe('a saved map', () => {
  const CASES = {
    'five countries': { scene: realScene(FIVE) },
    'one country': { scene: realScene({ country: ['VNM'] }) },
    'two dozen sites': { scene: realScene({ country: ['KOR'] }) },
    'the whole Earth': { projection: 'equal-earth' as const },
    'an open site': { selected: realSite('tha-itca').index },
  };

  it.each(Object.entries(CASES))('has no name cut or over another: %s', (_name, patch) => {
    for (const locale of ['en', 'vi'] as const) {
      const map = framed({ ...patch, locale, worldview: 'vn' });
      const texts = textsOf(paintPicture(map, TOOLS).join('')).filter(({ said }) => !/^\d+$/.test(said));
      expect(texts.length).toBeGreaterThan(10);
      for (const [index, a] of texts.entries()) {
        expect(a.left >= 0 && a.right <= SIZE.width && a.top >= 0 && a.bottom <= SIZE.height, a.said).toBe(
          true,
        );
        for (const b of texts.slice(index + 1))
          expect(
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            `${a.said} / ${b.said}`,
          ).toBe(false);
      }
    }
  });

  it('names every site where they are few, or numbers each of them', () => {
    const scene = realScene({ country: ['VNM'] });
    const map = framed({ scene });
    expect(planPicture(map, TOOLS).numbered).toEqual([]);
    const markup = paintPicture(map, TOOLS).join('');
    expect(markup.match(/data-site=/g)).toHaveLength(scene.visible.length);
    // Of so wide a font no name stands near its mark.
    const wide: Measure = (text, fontSize) => text.length * fontSize * 4;
    const { numbered } = planPicture(map, { ...TOOLS, measure: wide });
    expect(numbered.length).toBeGreaterThan(5);
    const numbers = paintPicture(map, TOOLS, numbered).join('');
    expect(numbers).toMatch(/data-site="[^"]+"[^>]*><tspan[^>]*>1</);
    expect(numbers.match(/data-site=/g)).toHaveLength(numbered.length);
  });

  it('names towns in near views, in the reader’s language, and none in far ones', () => {
    const near = { scene: realScene({ country: ['VNM'] }), locale: 'vi' as const };
    expect(paintPicture(framed(near), TOOLS).join('')).toContain('>Yangon<');
    expect(paintPicture(framed(near), { ...TOOLS, places: [] }).join('')).not.toContain('>Yangon<');
    expect(paintPicture(framed({}), TOOLS).join('')).not.toContain('>São Paulo<');
  });

  it('steps aside from what covers it', () => {
    const covered = [{ left: 0, top: 0, width: SIZE.width, height: 200 }];
    const map = framed({ scene: realScene(FIVE) });
    const archipelagos = /Paracel|Spratly|Viet Nam/;
    const texts = textsOf(paintPicture(map, { ...TOOLS, covered }).join(''));
    for (const { said, top } of texts)
      if (!archipelagos.test(said) && !/^\d+$/.test(said)) expect(top, said).toBeGreaterThan(199);
  });

  it('explains the sites that stand in its frame alone', () => {
    const { seen } = planPicture(framed({ selected: realSite('tha-itca').index }), TOOLS);
    expect(seen.visible.length).toBeGreaterThan(5);
    expect(seen.visible.length).toBeLessThan(200);
    for (const index of seen.visible) expect(at(seen.catalog.sites, index).lngLat[0]).toBeGreaterThan(60);
  });

  it('is the same each time, and points at nothing', () => {
    const scene = realScene(FIVE);
    const [plain, pointed] = [
      framed({ scene }),
      framed({ scene, hovered: at([...scene.visible], 0), pointed: new Set(scene.visible) }),
    ];
    expect(paintPicture(pointed, TOOLS)).toEqual(paintPicture(plain, TOOLS));
  });
});
