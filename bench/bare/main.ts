/*
 * The least that shows the same globe: MapLibre with the app's basemap and, with `?deck`, the sites as deck.gl's own circles;
 * with `?plain`, of the basemap only land, shores and boundaries.
 */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { labelFonts } from '../../src/map/webgl/label-fonts.ts';
import { addPlaceDots } from '../../src/map/webgl/place-dots.ts';
import { buildStyle } from '../../src/map/webgl/style/style.ts';
import { loadDetail, registerTileArchives } from '../../src/map/webgl/tile-archive.ts';
import { PALETTES } from '../../src/theme/tokens.ts';

const wanted = new URLSearchParams(location.search);
const read = (name: string) => Number(wanted.get(name));
const [lng = 0, lat = 0, zoom = 0] = (wanted.get('at') ?? '').split(',').map(Number);

const container = document.getElementById('map');
if (!container) throw new Error('The page has no element with the id "map"');
container.style.width = `${read('width')}px`;
container.style.height = `${read('height')}px`;

setWorkerUrl(workerUrl);
registerTileArchives();
await loadDetail();
const style = buildStyle({
  theme: 'light',
  palette: PALETTES.light,
  locale: 'en',
  worldview: 'un',
  projection: 'globe',
  hasDetail: true,
  fontUrls: labelFonts(),
});
const PLAIN = /^sea$|^detail-ocean$|-(land|coast|boundary-international)$/;
const map = new MapLibreMap({
  container,
  style: wanted.has('plain') ? { ...style, layers: style.layers.filter(({ id }) => PLAIN.test(id)) } : style,
  center: [lng, lat],
  zoom,
  attributionControl: false,
});
addPlaceDots(map);
const [right, down] = [2 * read('x') - read('width'), 2 * read('y') - read('height')];
map.setPadding({
  left: Math.max(0, right),
  right: Math.max(0, -right),
  top: Math.max(0, down),
  bottom: Math.max(0, -down),
});

// The benches turn it to other zooms.
Object.assign(window, { bareMap: map });
map.once('idle', async () => {
  if (wanted.has('deck')) {
    const { addSites } = await import('./sites.ts');
    await addSites(map);
    await map.once('idle');
  }
  document.body.dataset.idle = '';
});
