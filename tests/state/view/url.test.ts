import { describe, expect, it } from 'vitest';
import { decodeView, defaultView, encodeView } from '../../../src/state/view/url.ts';
import type { View } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const catalog = realCatalog();
const base = defaultView('en');
const decode = (search: string) => decodeView(search, catalog, base);

/** Where every parameter has a value that is not its default. */
const FULL: View = {
  locale: 'vi',
  kind: ['centre', 'geopark'],
  field: ['water', 'science-policy'],
  sector: ['natural-sciences'],
  category: ['2', 'unstated'],
  status: ['active', 'unknown'],
  region: ['africa', 'asia-pacific'],
  group: ['southeast_asia', 'asean'],
  country: ['THA', 'VNM'],
  member: ['wnbr', 'unesco-water-family'],
  since: [1976, 2026],
  former: true,
  query: 'nước & đất',
  site: 'vnm-icp',
  camera: { lngLat: [105.854, 21.028], zoom: 6.25, bearing: -30, pitch: 20 },
  area: { kind: 'circle', lngLat: [105.84, 21.02], km: 500 },
  layer: ['sites', 'density', 'reach'],
  fill: 'water',
  ruler: ['105.85,21.03', 'vnm-icp', '-170.5,-14'],
  worldview: 'un',
  briefing: 'viet-nam',
  step: 3,
  embed: true,
  dossier: 'country:VNM,group:asean',
  methods: 'whatif',
  proposal: 'water:VNM:Viện Nước & Khí hậu',
  projection: 'mercator',
  theme: 'dark',
  chart: ['growth', 'network'],
  options: { 'growth-stack': 'kind', 'matrix-order': 'degree' },
  layout: 'charts',
  sort: '-year',
  network: 'asean',
  path: 'country:VNM~centre:mys-istic',
  compare: 'mrc',
  link: ['host', 'training'],
  broad: true,
  pairs: 'all',
  papers: 2019,
  gap: 'water',
  whatif: 'water@105.85,21.03;-0.19,5.6',
  own: '3v9k2m1x0a7bq:c2:r5~1990~:v2~Bách_khoa,0f9k2m1x0a7bq',
};

describe('a link', () => {
  it('restores every part of the view that it was made from', () => {
    const { view, rejected } = decode(`?${encodeView(FULL)}`);
    expect(view).toEqual(FULL);
    expect(rejected).toEqual([]);
  });

  it('says that every chart is closed, and which alone is open', () => {
    expect(encodeView({ ...base, chart: [] }, 'en')).toBe('chart=none');
    expect(decode('?chart=none').view.chart).toEqual([]);
    expect(decode('?chart=network,growth').view.chart).toEqual(['growth', 'network']);
  });

  it('reports charts, choices and years that do not exist, and keeps the rest', () => {
    const { view, rejected } = decode(
      '?chart=growth,pie&show=growth-stack.kind,pie.top&papers=99&network=A%20B',
    );
    expect(view.chart).toEqual(['growth']);
    expect(view.options).toEqual({ 'growth-stack': 'kind' });
    expect(rejected.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'chart pie',
      'show pie.top',
      'papers 99',
      'network A B',
    ]);
  });

  it('keeps the usual chart where it names only charts that do not exist', () => {
    const { view, rejected } = decode('?chart=pie');
    expect(view.chart).toEqual(base.chart);
    expect(rejected).toEqual([{ name: 'chart', value: 'pie' }]);
  });

  it('is empty for the default view in the language of the reader', () => {
    expect(encodeView(base, 'en')).toBe('');
  });

  it('names the language where it is not the reader’s own, and always where it is to be sent', () => {
    expect(encodeView(base, 'vi')).toBe('lang=en');
    expect(encodeView(base)).toBe('lang=en');
  });

  it('reads well: commas and dashes stand as they are', () => {
    const view: View = { ...base, country: ['THA', 'VNM'], since: [2000, 2020], region: ['asia-pacific'] };
    expect(encodeView(view, 'en')).toBe('region=asia-pacific&country=THA,VNM&since=2000-2020');
  });

  it('is the same whatever the order in which values were chosen, once it has been read again', () => {
    const one = decode('?field=water,earth&country=VNM,THA').view;
    const other = decode('?country=tha,vnm&field=earth,water').view;
    expect(encodeView(one)).toBe(encodeView(other));
  });

  it('leaves bearing and pitch out of the camera while both are zero', () => {
    const camera = { lngLat: [106, 16], zoom: 1.5, bearing: 0, pitch: 0 } as const;
    expect(encodeView({ ...base, camera }, 'en')).toBe('at=106,16,1.5');
  });

  it.each([
    ['field=water,alchemy', ['field=alchemy'], { field: ['water'] }],
    ['region=atlantis', ['region=atlantis'], { region: [] }],
    ['country=VNM,XYZ', ['country=XYZ'], { country: ['VNM'] }],
    ['site=nowhere', ['site=nowhere'], { site: null }],
    ['since=2026-1976', ['since=2026-1976'], { since: null }],
    ['since=76-26', ['since=76-26'], { since: null }],
    ['since=0000-9999', ['since=0000-9999'], { since: null }],
    ['at=1,2', ['at=1,2'], { camera: null }],
    ['at=200,95,3', ['at=200,95,3'], { camera: null }],
    ['at=1e3,2,3', ['at=1e3,2,3'], { camera: null }],
    ['at=NaN,Infinity,3', ['at=NaN,Infinity,3'], { camera: null }],
    ['theme=neon', ['theme=neon'], { theme: 'system' }],
    ['former=yes', ['former=yes'], { former: false }],
    ['projection=gnomonic', ['projection=gnomonic'], { projection: 'globe' }],
    ['lang=xx', ['lang=xx'], { locale: 'en' }],
    ['__proto__=x', ['__proto__=x'], {}],
    ['constructor=x&toString=y', ['constructor=x', 'toString=y'], {}],
    ['kind=__proto__', ['kind=__proto__'], { kind: [] }],
  ])('leaves out what it does not know, reports it, and applies the rest: %s', (search, expected, patch) => {
    const { view, rejected } = decode(`?${search}&q=karst`);
    expect(rejected.map(({ name, value }) => `${name}=${value}`)).toEqual(expected);
    expect(view).toEqual({ ...base, ...patch, query: 'karst' });
  });

  it('does not bother the reader with what mailers add', () => {
    expect(decode('?utm_source=mail&fbclid=1&field=water').rejected).toEqual([]);
  });

  it('carries a search as text, never as markup, and refuses one that is endless', () => {
    const query = '<img src=x onerror=alert(1)>';
    expect(decode(`?${encodeView({ ...base, query })}`).view.query).toBe(query);
    expect(decode(`?q=${'a'.repeat(5000)}`).view.query).toBe('');
  });

  it('survives broken percent-encoding', () => {
    expect(() => decode('?q=%E0%A4%A&field=%')).not.toThrow();
  });
});

describe('an area in a link', () => {
  it.each([
    'box:100,-5.5,120,25',
    'box:170,-25,-170,0',
    'circle:105.84,21.02,500',
    'shape:102,8,110,8,110,24',
  ])('comes back as it was: %s', (text) => {
    const { view, rejected } = decode(`?area=${text}`);
    expect(rejected).toEqual([]);
    expect(encodeView(view, 'en')).toBe(`area=${text}`);
  });

  it.each([
    'box:100,30,120,25',
    'box:100,-5,120',
    'circle:105,91,500',
    'circle:105,21,0',
    'circle:105,21,99999',
    'shape:1,2,3,4',
    'shape:1,2,3,4,5',
    'ring:1,2,3',
    'circle:a,b,c',
  ])('that cannot be is reported and left out: %s', (text) => {
    const { view, rejected } = decode(`?area=${text}&kind=centre`);
    expect(view.area).toBeNull();
    expect(view.kind).toEqual(['centre']);
    expect(rejected).toEqual([{ name: 'area', value: text }]);
  });
});
