import { describe, expect, it } from 'vitest';
import { canvasOf } from '../../../src/briefing/slide/canvas.ts';
import { layoutStep } from '../../../src/briefing/slide/draw-step.ts';
import type { SlideLibrary } from '../../../src/briefing/slide/library.ts';
import { loadSlideTexts, slideChartOf } from '../../../src/charts/slide-charts.ts';
import type { Briefing, BriefingStep } from '../../../src/model/briefing/briefing.ts';
import type { SlideItem, SlideText } from '../../../src/model/briefing/slide-scene.ts';
import { noLargerThan } from '../../../src/model/camera/map-look.ts';
import { textColour } from '../../../src/theme/slide-colours.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { slideOrder } from '../../charts/slide-orders.ts';
import { contexts } from '../../data/briefings/real-briefings.ts';

await loadSlideTexts('vi');
const figures = contexts.find(({ i18n }) => i18n.locale === 'vi');
if (!figures) throw new Error('no Vietnamese');
const { knowledge, chronicle } = slideOrder({}, undefined, 'vi');
const library: SlideLibrary = {
  ...{
    figures,
    documents: knowledge?.documents ?? new Map(),
    details: knowledge?.details ?? new Map(),
    events: chronicle?.events ?? [],
    palette: LIGHT,
  },
  ...{ measure: (text, size) => text.length * size * 0.55, signature: '', legendOf: () => [] },
  drawMap: () => ({ markup: '', unnamed: [] }),
  ownSourcesOf: ({ own }) => (own === null ? [] : ['own-list']),
  chartOf: (id, { view, asked }) => slideChartOf(id, slideOrder(view, asked, 'vi')),
};

/** What a slide of one step holds, in Vietnamese, on a screen of 1280 × 800 if no other is told. */
function itemsOf(
  step: Partial<BriefingStep>,
  from = library,
  screen = { width: 1280, height: 800 },
): readonly SlideItem[] {
  const own: BriefingStep = { title: { en: 'Title', vi: 'Tiêu đề' }, view: 'chart=none', ...step };
  const briefing: Briefing = {
    format: 'auspices-briefing',
    version: 1,
    id: 'a',
    title: { en: 'A' },
    steps: [own],
  };
  return layoutStep(briefing, 1, from, canvasOf(screen)).items;
}

const textsOf = (items: readonly SlideItem[]) =>
  items.filter((item): item is SlideText => item.kind === 'text');
const wordsOf = ({ lines }: SlideText) =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
const figure = (what: string) => ({ figure: what, label: { en: 'sites', vi: 'địa điểm' } });

/** The colours of the large numbers of a slide, by their words. */
const coloursOf = (items: readonly SlideItem[]) =>
  textsOf(items)
    .filter(({ role }) => role === 'number')
    .map(({ colour }) => colour);

describe('the numbers of a slide', () => {
  it('cites lists of one’s own where a map shows them, and not beside a chart', () => {
    const cites = (view: string, layout: BriefingStep['layout']) =>
      textsOf(itemsOf({ view, layout })).some((text) => wordsOf(text).includes('own-list'));
    expect(cites('chart=none&own=x', 'map')).toBe(true);
    expect(cites('chart=none', 'map')).toBe(false);
    expect(cites('chart=fields&own=x', 'chart')).toBe(false);
  });

  it('have the colour of what they count where all of it is of one field, centres too', () => {
    const items = itemsOf({
      layout: 'figures',
      figures: [
        figure('count kind=centre country=VNM'),
        figure('count kind=biosphere-reserve'),
        figure('count kind=geopark'),
        figure('count kind=centre field=water country=VNM'),
      ],
    });
    const { field } = LIGHT;
    const marks = [field['basic-sciences-engineering'], field.ecology, field.earth, field.water];
    // As dark as text must be: the green of the marks alone is a little too light for it.
    expect(coloursOf(items)).toEqual(marks.map((colour) => textColour(colour, LIGHT)));
    expect(coloursOf(items)[0]).toBe(field['basic-sciences-engineering']);
  });

  it('have the colour of words where they count several fields, or no sites', () => {
    const items = itemsOf({
      layout: 'figures',
      figures: [figure('count kind=centre'), figure('indicator c2c-total')],
    });
    expect(coloursOf(items)).toEqual([LIGHT.ink, LIGHT.ink]);
  });

  it('have none by chance: a single centre beside centres of several fields is as they are', () => {
    const items = itemsOf({
      layout: 'figures',
      figures: [
        figure('count kind=centre sector=natural-sciences,ocean status=active'),
        figure('count kind=centre sector=natural-sciences,ocean status=renewal-under-review'),
        figure('count kind=biosphere-reserve'),
      ],
    });
    const [active, review, reserves] = coloursOf(items);
    expect([active, review]).toEqual([LIGHT.ink, LIGHT.ink]);
    expect(reserves).not.toBe(LIGHT.ink);
  });

  it('are in colour on both sides of a comparison, or on none', () => {
    const side = (country: string) => ({
      ...{ title: { en: country, vi: country }, view: `country=${country}&chart=none` },
      figures: [
        figure(`count kind=centre country=${country}`),
        figure(`count kind=geopark country=${country}`),
      ],
    });
    const colours = coloursOf(itemsOf({ layout: 'compare', sides: [side('VNM'), side('IDN')] }));
    expect(colours).toEqual([LIGHT.ink, LIGHT.field.earth, LIGHT.ink, LIGHT.field.earth]);
  });

  it('stand over a map of the whole Earth, and beside any other', () => {
    const wide = itemsOf({
      layout: 'figures',
      view: 'projection=equal-earth&chart=none',
      figures: [figure('count')],
    });
    const near = itemsOf({ layout: 'figures', view: 'country=VNM&chart=none', figures: [figure('count')] });
    const [mapOf, numberOf] = [
      (items: readonly SlideItem[]) => items.find(({ kind }) => kind === 'map')?.box,
      (items: readonly SlideItem[]) => textsOf(items).find(({ role }) => role === 'number')?.box,
    ];
    expect((numberOf(wide)?.y ?? 0) + (numberOf(wide)?.height ?? 0)).toBeLessThan(mapOf(wide)?.y ?? 0);
    expect(mapOf(near)?.y).toBe(0);
    expect((numberOf(near)?.x ?? 0) + (numberOf(near)?.width ?? 0)).toBeLessThan(mapOf(near)?.x ?? 0);
  });
});

describe('the events of a slide', () => {
  it('have dates that end before the line of time, however long they are', () => {
    const items = itemsOf({ layout: 'timeline', events: ['1976', '1984-07-21', '2022-12-14'] });
    const dots = items.filter((item) => item.kind === 'area' && item.radius === 8);
    const dates = textsOf(items).filter((text) => /^[\d/]+$/.test(wordsOf(text)));
    expect(dots).toHaveLength(dates.length);
    expect(dates.length).toBeGreaterThanOrEqual(3);
    for (const [index, { lines }] of dates.entries()) {
      expect(lines).toHaveLength(1);
      const [run] = lines[0]?.runs ?? [];
      expect((dates[index]?.box.x ?? 0) + (run?.width ?? 0)).toBeLessThan(dots[index]?.box.x ?? 0);
    }
  });
});

describe('the slide of sources', () => {
  it('writes the dates of documents out, those of a month too', () => {
    const said = itemsOf({
      layout: 'sources',
      text: { en: '[@doc-science-diplomacy]', vi: '[@doc-science-diplomacy]' },
    });
    const words = textsOf(said).map(wordsOf).join(' ');
    expect(words).toContain('tháng 3 năm 2025');
    expect(words).not.toContain('2025-03');
  });
});

describe('what is compared', () => {
  const side = (country: string, name: string, figures: readonly string[]) => ({
    ...{ title: { en: name, vi: name }, view: `country=${country}&chart=none` },
    figures: figures.map((each) => ({
      figure: each,
      label: { en: each, vi: each.length > 14 ? 'trung tâm thuộc những lĩnh vực khác của khoa học' : 'nơi' },
    })),
  });
  const step: Partial<BriefingStep> = {
    ...{ layout: 'compare', text: { en: 'Words', vi: 'Lời' } },
    sides: [
      side('VNM', 'Việt Nam', ['count']),
      side('MYS', 'Malaysia', ['count', 'count kind=centre', 'count kind=geopark']),
    ],
  };

  it('has maps of one size, and its numbers in one line, however long their labels are', () => {
    const items = itemsOf(step);
    const [one, other] = items.flatMap((item) => (item.kind === 'map' ? [item.box] : []));
    expect(one?.height).toBeGreaterThan(200);
    expect(other).toMatchObject({ y: one?.y, width: one?.width, height: one?.height });
    const numbers = textsOf(items).filter(({ role }) => role === 'number');
    expect(numbers).toHaveLength(4);
    expect(new Set(numbers.map(({ box }) => box.y)).size).toBe(1);
  });

  it('has both maps on a phone, too', () => {
    const items = itemsOf(step, library, { width: 390, height: 844 });
    const maps = items.flatMap((item) => (item.kind === 'map' ? [item.box] : []));
    expect(maps).toHaveLength(2);
    for (const { height } of maps) expect(height).toBeGreaterThanOrEqual(200);
  });
});

describe('the maps of what is compared', () => {
  it('show the ground at one scale, that of the farther one', () => {
    const asked: (number | undefined)[] = [];
    const camera = { lngLat: [0, 0] as const, bearing: 0, pitch: 0 };
    const projection = 'equal-earth' as const;
    const drawMap: SlideLibrary['drawMap'] = ({ view, size, covered, largest }) => {
      asked.push(largest);
      const own = { ...camera, zoom: view.country.includes('VNM') ? 3 : 4 };
      const look = { viewport: { ...size, padding: covered }, projection, scale: 1 };
      return {
        ...{ markup: '', unnamed: [] },
        look: { ...look, camera: noLargerThan(own, projection, largest ?? Number.POSITIVE_INFINITY) },
      };
    };
    const side = (country: string) => ({ title: { en: country }, view: `country=${country}&chart=none` });
    const items = itemsOf({ layout: 'compare', sides: [side('VNM'), side('MYS')] }, { ...library, drawMap });
    const zooms = items.flatMap((item) => (item.kind === 'map' ? [item.look?.camera.zoom] : []));
    expect(zooms).toEqual([expect.closeTo(3, 6), expect.closeTo(3, 6)]);
    expect(asked).toContain(undefined);
  });
});
