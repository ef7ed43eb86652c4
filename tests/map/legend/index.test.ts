import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/i18n/format.ts';
import type { I18n } from '../../../src/i18n/i18n-context.tsx';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { buildLegend } from '../../../src/map/legend/index.ts';
import type { LegendSection } from '../../../src/map/legend/section.ts';
import type { SvgContext } from '../../../src/map/vector/svg-part.ts';
import { densityBands } from '../../../src/model/density.ts';
import { greatCircleKm } from '../../../src/model/geodesy.ts';
import type { Network } from '../../../src/model/network.ts';
import { classifyCounts } from '../../../src/state/overlay/classify-counts.ts';
import { fillCountries } from '../../../src/state/overlay/fill-countries.ts';
import { countByCountry } from '../../../src/state/overlay/filling.ts';
import type { Arc, Belonging } from '../../../src/state/overlay/map-overlay.ts';
import { NO_OVERLAY } from '../../../src/state/overlay/map-overlay.ts';
import { STANDARD_LAYERS } from '../../../src/state/view/map-choices.ts';
import { ARC_COLOURS } from '../../../src/theme/arc-colours.ts';
import { BELONGING_COLOURS } from '../../../src/theme/belonging-colours.ts';
import { DARK } from '../../../src/theme/tokens.ts';
import { realResearch } from '../../helpers/real-research.ts';
import { realScene, realSite } from '../scene.ts';
import { svgContext } from '../vector/context.ts';

const i18nIn = async (locale: 'en' | 'vi'): Promise<I18n> => ({
  locale,
  messages: await LOCALES[locale].load(),
  formats: formatsOf(locale),
});
const ENGLISH = await i18nIn('en');
const VIETNAMESE = await i18nIn('vi');

function section(id: string, patch: Partial<SvgContext>, i18n = ENGLISH): LegendSection | undefined {
  return buildLegend(svgContext(patch), i18n).find((each) => each.id === id);
}
const labels = (found: LegendSection | undefined) => found?.rows.map(({ label }) => label);
const keys = (found: LegendSection | undefined) => found?.rows.map(({ key }) => key);

const arc = (kind: Arc['kind']): Arc => ({
  key: kind,
  from: [0, 0],
  to: [10, 10],
  kind,
  weight: 1,
  referent: {},
  ends: [
    { kind: 'country', id: 'VNM' },
    { kind: 'country', id: 'FRA' },
  ],
  links: [],
  papers: null,
});
const network = (en: string, vi: string) => ({ id: en, name: { en, vi } }) as Network;

describe('the legend of marks', () => {
  it('names the kinds and fields that are shown, and no others', () => {
    const water = { scene: realScene({ field: ['water'] }) };
    expect(keys(section('kinds', water))).toEqual(['centre', 'unsure']);
    expect(labels(section('fields', water))).toEqual(['Water sciences']);
    expect(labels(section('fields', water, VIETNAMESE))).toEqual(['Khoa học nước']);
  });

  it('explains hollow and crossed marks only where there are any', () => {
    expect(keys(section('kinds', { scene: realScene({ former: true }) }))).toEqual([
      'centre',
      'biosphere-reserve',
      'geopark',
      'category-1',
      'unsure',
      'former',
    ]);
    expect(keys(section('kinds', {}))).not.toContain('former');
  });

  it('gives one row to fields that share a colour, in the colours of the theme', () => {
    const found = section('fields', { theme: 'dark' });
    expect(found?.rows[0]?.swatch).toMatchObject({ kind: 'mark', colour: DARK.field.water });
    expect(new Set(found?.rows.map(({ swatch }) => 'colour' in swatch && swatch.colour)).size).toBe(
      found?.rows.length,
    );
    expect(labels(found)?.at(-1)).toMatch(/Education.* and /);
  });

  it('is left out where no marks are drawn', () => {
    for (const patch of [{ layers: [] }, { scene: realScene({ query: 'zzzzzz' }) }]) {
      expect(section('kinds', patch)).toBeUndefined();
      expect(section('fields', patch)).toBeUndefined();
    }
  });
});

describe('the legend of boundaries', () => {
  it('is always there, with one line whole, one dashed and one dotted', () => {
    const found = section('lines', { layers: [] });
    const dashes = found?.rows.map(({ swatch }) => swatch.kind === 'line' && swatch.dash);
    expect(dashes).toHaveLength(3);
    expect(dashes?.[0]).toEqual([]);
    expect(new Set(dashes?.map(String)).size).toBe(3);
    expect(found?.note).toMatch(/not drawn/);
  });
});

describe('the legend of opened networks', () => {
  const countries = new Map<string, Belonging>([
    ['VNM', 'both'],
    ['LAO', 'first'],
    ['JPN', 'second'],
  ]);
  const overlay = {
    ...NO_OVERLAY,
    countries,
    members: new Map(),
    networks: [network('One', 'Một'), network('Two', 'Hai')],
  };

  it('names them in the language of the reader, in the colours of the map', () => {
    const found = section('members', { overlay }, VIETNAMESE);
    expect(labels(found)).toEqual(['Một', 'Hai', 'Thành viên của cả hai']);
    expect(found?.rows[1]?.swatch).toEqual({ kind: 'fill', colour: BELONGING_COLOURS.light.second });
  });

  it('has no row for what no country is, and is nothing while it is switched off', () => {
    const alone = {
      ...overlay,
      countries: new Map([['LAO', 'first' as const]]),
      networks: [network('One', 'Một')],
    };
    expect(labels(section('members', { overlay: alone }))).toEqual(['One']);
    expect(section('members', { overlay, layers: ['sites'] })).toBeUndefined();
    expect(section('members', {})).toBeUndefined();
  });
});

describe('the legend of arcs', () => {
  it('names the kinds that are drawn, with their lines and colours', () => {
    const overlay = { ...NO_OVERLAY, arcs: [arc('training'), arc('partner'), arc('training')] };
    const found = section('arcs', { overlay });
    expect(labels(found)).toEqual(['Partnership', 'Training']);
    expect(found?.rows[1]?.swatch).toMatchObject({ colour: ARC_COLOURS.light.training, dash: [6, 3.5] });
    expect(found?.note).not.toMatch(/papers/i);
    expect(section('arcs', { overlay, layers: [] })).toBeUndefined();
  });

  it('says how many pairs of countries there are, and that only the strongest are drawn', () => {
    const arcs = [arc('pair')];
    const some = { ...NO_OVERLAY, arcs, pairs: { drawn: 40, all: 198 } };
    expect(labels(section('arcs', { overlay: some }))).toEqual(['40 strongest of 198 pairs of countries']);
    expect(section('arcs', { overlay: some })?.note).toContain('capital');
    const every = { ...NO_OVERLAY, arcs, pairs: { drawn: 12, all: 12 } };
    expect(labels(section('arcs', { overlay: every }, VIETNAMESE))).toEqual(['12 cặp quốc gia']);
  });

  it('says how papers are counted where they are drawn', () => {
    const found = section('arcs', { overlay: { ...NO_OVERLAY, arcs: [arc('copublication')] } });
    expect(labels(found)).toEqual(['Papers written together']);
    expect(found?.note).toMatch(/papers/);
  });
});

describe('the legend of numbers and distances', () => {
  it('gives the classes of the numbers that countries are filled by, with the method', () => {
    const scene = realScene({ kind: ['geopark'] });
    const classes = classifyCounts(countByCountry(scene, 'geopark'));
    const found = section('counts', { scene, filling: { kind: 'counts', fill: 'geopark', classes } });
    expect(found?.title).toBe('UNESCO Global Geoparks per country');
    expect(found?.rows).toHaveLength(classes.length);
    expect(labels(found)?.[0]).toMatch(/^1–\d+$/);
    expect(found?.note).toContain('ckmeans');
  });

  it('names the classes of distance by which countries are filled', () => {
    const classes = [0, 1, 2, 3, 4].map((own) => ({ from: own, to: own, countries: [] }));
    const found = section('counts', { filling: { kind: 'counts', fill: 'distance', classes } });
    expect(found?.rows.map(({ label }) => label)).toEqual([
      'up to 250 km',
      '250–500 km',
      '500–1,000 km',
      '1,000–2,000 km',
      'over 2,000 km',
    ]);
  });

  it('gives the classes of a figure of research with its years and source, and counts those of which it is not known', () => {
    const scene = realScene();
    const filling = fillCountries(scene, 'spending', realResearch());
    const found = section('counts', { scene, filling });
    expect(found?.title).toBe('Spending on research and development, % of GDP');
    const unknown = realResearch().filter(({ percent }) => percent === null).length;
    expect(labels(found)?.at(-1)).toBe(`Not known: ${unknown} countries and territories`);
    expect(labels(found)?.[0]).toMatch(/^0\.\d+%–0\.\d+%$/);
    expect(found?.note).toMatch(/from 1999 to 2024\. \d+ are older than ten years\..*World Bank/);
    expect(section('counts', { scene, filling }, VIETNAMESE)?.note).toContain('từ 1999 đến 2024');
  });

  it('says of articles that they are of one year, and of the whole country', () => {
    const scene = realScene({ group: ['asean'] });
    const found = section('counts', { scene, filling: fillCountries(scene, 'articles', realResearch()) });
    expect(found?.note).toMatch(/^Of the year 2022\. .*filters of place.* not per head\./);
    expect(labels(found)).not.toContainEqual(expect.stringContaining('Not known'));
  });

  it('says where no country has any', () => {
    const found = section('counts', { filling: { kind: 'counts', fill: 'ocean', classes: [] } }, VIETNAMESE);
    expect(found?.note).toBe('Không quốc gia nào có.');
  });

  it('gives the bands of density, with the kernel', () => {
    const found = section('density', { density: densityBands([[105, 21]]) });
    expect(labels(found)?.at(-1)).toMatch(/^0\.\d+ and more$/);
    expect(found?.note).toContain('300 km');
  });

  it('counts the sites in each ring of reach, without the site itself', () => {
    const site = realSite('vnm-icp');
    const scene = realScene();
    const within = (km: number) =>
      scene.catalog.sites.filter(
        (other) => !other.former && other !== site && greatCircleKm(site.lngLat, other.lngLat) <= km,
      ).length;
    const layers = [...STANDARD_LAYERS, 'reach'] as const;
    expect(labels(section('reach', { layers, selected: site.index }))).toEqual([
      `500 km: ${within(500)} other sites`,
      `1,000 km: ${within(1000)} other sites`,
      `2,000 km: ${within(2000)} other sites`,
    ]);
    expect(section('reach', { selected: site.index })).toBeUndefined();
    expect(section('reach', { layers })).toBeUndefined();
  });

  it('says how many sites a map of half of the Earth leaves out', () => {
    const scene = realScene({ kind: ['centre'] });
    const south = scene.catalog.sites.filter(
      ({ former, kind, lngLat }) => !former && kind === 'centre' && lngLat[1] < 0,
    ).length;
    expect(section('other-half', { scene, projection: 'north-pole' })?.note).toContain(` ${south} sites`);
    expect(section('other-half', { scene, projection: 'equal-earth' })).toBeUndefined();
  });
});
