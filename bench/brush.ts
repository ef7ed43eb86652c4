import { readFileSync } from 'node:fs';
import { layoutComposition } from '../src/charts/composition/layout.ts';
import { subjectOf } from '../src/charts/composition/shares.ts';
import { layoutCountries } from '../src/charts/countries/layout.ts';
import { rankPlaces } from '../src/charts/countries/ranking.ts';
import { layoutFieldRegion } from '../src/charts/field-region/layout.ts';
import type { FieldRegionLabels } from '../src/charts/field-region/measure.ts';
import { countFieldRegions } from '../src/charts/field-region/numbers.ts';
import { layoutFields } from '../src/charts/fields/layout.ts';
import type { ChartSize } from '../src/charts/frame/table.ts';
import { layoutGrowth } from '../src/charts/growth/layout.ts';
import { countGrowth } from '../src/charts/growth/numbers.ts';
import { rowsOfNetworks } from '../src/charts/networks/rows.ts';
import { layoutSectors } from '../src/charts/sectors/layout.ts';
import { arcLines } from '../src/map/overlay/arc-lines.ts';
import type { Catalog } from '../src/model/catalog/catalog.ts';
import { decodeCatalog } from '../src/model/catalog/catalog-file.ts';
import { decodeCapitals, decodeLinks, decodeNetworks } from '../src/model/catalog/knowledge-file.ts';
import type { IgnoredPlace } from '../src/state/cooperation/cooperation.ts';
import type { Knowledge } from '../src/state/cooperation/knowledge.ts';
import { selectCooperation } from '../src/state/cooperation/select-cooperation.ts';
import { createOverlaySelector } from '../src/state/overlay/select-overlay.ts';
import type { Scene } from '../src/state/scene/scene.ts';
import { createSceneSelector } from '../src/state/scene/select-scene.ts';
import type { ChartId } from '../src/state/view/charts.ts';
import { NO_FILTERS } from '../src/state/view/view.ts';
import { type Measurement, median } from './measurement.ts';
import { multiplySites } from './synthetic-sites.ts';

type Layout = (scene: Scene, size: ChartSize) => unknown;

/** Ids in place of names: they are about as long. */
const LABELS: FieldRegionLabels = { nameOfField: (id) => id, nameOfRegion: (id) => id, write: String };

/** Each chart with what it computes when the years change, or why it computes nothing with a move of the brush. */
const CHARTS: Readonly<Record<ChartId, Layout | string>> = {
  fields: layoutFields,
  'field-region': (scene, size) => layoutFieldRegion(countFieldRegions(scene), size, 'count', LABELS),
  growth: (scene, size) => layoutGrowth(countGrowth(scene, 'field'), size, { sum: 'cumulative' }),
  countries: (scene, size) =>
    layoutCountries(rankPlaces(scene, 'country', [...scene.catalog.countries.keys()]), size),
  composition: (scene, size) =>
    layoutComposition(scene, subjectOf(scene.filters, 'southeast_asia'), 'field', size),
  sectors: layoutSectors,
  matrix: 'its graph follows a few times a second, its links are measured with the arcs',
  network: 'its graph is laid out in a worker, its links are measured with the arcs',
  copublications: 'it has a year of its own',
  scatter: 'its figures of research follow no years; sites are counted as for the ranking',
  partners: 'it follows the field and the place, not the years',
  networks: 'its rows are networks, not sites: measured with the arcs',
  distance: 'it measures to centres, not to what the filters leave',
  indicators: 'its figures are of all years: the brush moves a mark and picks among its events',
};
const LAYOUTS = Object.values(CHARTS).filter((layout) => typeof layout !== 'string');

const SIZES = [1000, 10_000, 100_000];
const BOX: ChartSize = { width: 720, height: 330 };
const YEARS = { first: 1957, last: 2026 };
/** How often the brush crosses all years; the first time warms up. */
const SWEEPS = 3;
/** Milliseconds of a frame of a usual screen. */
const FRAME = 1000 / 60;
/**
 * Ten times the sites may take ten times as long, and half as much again: what outgrows a cache is slower by site, and
 * this machine may do something else meanwhile. Growth with n log n would pass, with n² (a hundred times) never.
 */
const MARGIN = 1.5;

/** Milliseconds of a move of the brush, as the median of all moves: whatever is done with each last year. */
function timeMoves(move: (last: number) => number): number {
  const times: number[] = [];
  let marks = 0;
  for (let sweep = 0; sweep <= SWEEPS; sweep++) {
    for (let year = YEARS.first; year <= YEARS.last; year++) {
      const start = performance.now();
      marks += move(year);
      if (sweep > 0) times.push(performance.now() - start);
    }
  }
  if (marks === 0) throw new Error('Nothing was laid out, so that it may have been optimised away');
  return median(times);
}

/** Milliseconds that sites cost: which of them pass, and the layouts of all charts of sites. */
function timeSites(catalog: Catalog): number {
  const selectScene = createSceneSelector(catalog);
  return timeMoves((year) => {
    const scene = selectScene({ ...NO_FILTERS, since: [YEARS.first, year] });
    return LAYOUTS.filter((layout) => layout(scene, BOX)).length;
  });
}

/** Who asks for links in ways of their own: the map and the lists, the matrix, the network. */
const ASKED: readonly (readonly IgnoredPlace[])[] = [[], ['country', 'region'], ['country']];

/**
 * Milliseconds that links cost, with the charts of them open: which networks and links pass, for each that
 * asks, the directory's rows, and what lies over the map. At today's links, which do not grow with the sites.
 */
function timeLinks(
  catalog: Catalog,
  { capitals, ...knowledge }: Pick<Knowledge, 'networks' | 'links' | 'capitals'>,
): number {
  const selectScene = createSceneSelector(catalog);
  const selectOverlay = createOverlaySelector();
  const sceneOf = (year: number) => selectScene({ ...NO_FILTERS, since: [YEARS.first, year] });
  const years = Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, index) => YEARS.first + index);
  // Which sites pass is measured with the sites.
  const scenes = new Map(years.map((year) => [year, sceneOf(year)]));
  const choice = { link: [], broad: false };
  return timeMoves((year) => {
    // A Scene of its own, as each move of a brush has: nothing that is remembered of another sweep helps.
    const scene = { ...(scenes.get(year) ?? sceneOf(year)) };
    const [seen] = ASKED.map((ignored) => selectCooperation(knowledge, scene, choice, ignored));
    if (!seen) return 0;
    const overlay = selectOverlay(seen, {
      links: true,
      pairs: 'strongest',
      site: null,
      capitals,
      papers: null,
      network: undefined,
      compare: undefined,
    });
    return rowsOfNetworks(knowledge.networks, seen).length + arcLines(overlay.arcs, 'globe').length;
  });
}

const readData = (name: string) =>
  JSON.parse(readFileSync(new URL(`../public/data/${name}.json`, import.meta.url), 'utf8'));

/** What a move of the brush over the years costs without drawing, at three numbers of sites, and how it grows with them. */
export function measureBrush(): Measurement[] {
  const today = decodeCatalog(readData('catalog'));
  const costs = SIZES.map((size) => timeSites(multiplySites(today, size)));
  const cooperation = readData('networks');
  const links = decodeLinks(cooperation);
  const ofLinks = timeLinks(today, {
    links,
    networks: decodeNetworks(cooperation),
    capitals: decodeCapitals(cooperation),
  });
  return [
    ...SIZES.map(
      (size, index): Measurement => ({
        name: `brush move, ${LAYOUTS.length} charts, ${size.toLocaleString('en')} sites`,
        value: costs[index] ?? Number.NaN,
        unit: 'ms',
        // Today's number lies between the first two, of which the larger must do.
        budget: size <= 10_000 ? Number(FRAME.toFixed(1)) : null,
      }),
    ),
    {
      name: `brush move, arcs and lists of ${links.length.toLocaleString('en')} links`,
      value: ofLinks,
      unit: 'ms',
      budget: null,
    },
    {
      name: '  with the charts of 10,000 sites',
      value: ofLinks + (costs[SIZES.indexOf(10_000)] ?? Number.NaN),
      unit: 'ms',
      budget: Number(FRAME.toFixed(1)),
    },
    ...SIZES.slice(1).map((size, index): Measurement => {
      const [before, after] = [SIZES[index] ?? Number.NaN, size];
      return {
        name: `  ${after.toLocaleString('en')} against ${before.toLocaleString('en')} sites`,
        value: (costs[index + 1] ?? Number.NaN) / (costs[index] ?? Number.NaN),
        unit: '×',
        budget: (after / before) * MARGIN,
      };
    }),
  ];
}
