import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Copublications } from '../../model/catalog/copublications.ts';
import type { Research } from '../../model/catalog/research.ts';
import type { Ground } from '../../model/coverage/ground-file.ts';
import { densityBands } from '../../model/density.ts';
import type { Measure } from '../../model/text/measure.ts';
import { at } from '../../model/typed.ts';
import type { Knowledge } from '../../state/cooperation/knowledge.ts';
import { countryOfPapers } from '../../state/cooperation/partners.ts';
import { selectCooperation } from '../../state/cooperation/select-cooperation.ts';
import { pathEnds, selectPaths } from '../../state/cooperation/select-paths.ts';
import { createDistanceFilling } from '../../state/coverage/filling.ts';
import { fillCountries } from '../../state/overlay/fill-countries.ts';
import type { Filling } from '../../state/overlay/filling.ts';
import { type MapOverlay, NO_ARCS, NO_OVERLAY } from '../../state/overlay/map-overlay.ts';
import { createOverlaySelector } from '../../state/overlay/select-overlay.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { SlideMapOrder } from '../../state/slides/map-order.ts';
import { worldviewOf } from '../../state/view/map-choices.ts';
import { pathOfView } from '../../state/view/path.ts';
import { thoughtOf } from '../../state/view/thought.ts';
import type { View } from '../../state/view/view.ts';
import { PALETTES, type ThemeId } from '../../theme/tokens.ts';
import type { CountriesFile } from '../overlay/countries-file.ts';
import { EXTRAS } from '../vector/extras.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import type { WorldFile } from '../vector/world-file.ts';

/** What the maps of slides are drawn from. */
export interface SlideGround {
  readonly world: WorldFile;
  /** The detailed ground, for maps that come near; null where it could not be had. */
  readonly fine: WorldFile | null;
  readonly countries: CountriesFile | null;
  readonly knowledge: Knowledge | null;
  readonly copublications: Copublications | null;
  /** The people by place, where a map shows their distances. */
  readonly people?: Ground | null;
  /** The figures of countries, where a map is filled by them. */
  readonly research?: readonly Research[] | null;
  /** The reader's own lists that a view shows; none where none are at hand. */
  readonly ownOf?: (view: View) => readonly OwnList[];
  readonly i18n: I18n;
  readonly theme: ThemeId;
  readonly measure: Measure;
}

/** Charts that show links, and so draw them on the map too. */
const CHARTS_OF_LINKS = ['matrix', 'network'] as const;

/** What a step's charts, networks and selected centre lay over its map: as on the page. */
function overlayOf({ view, scene }: SlideMapOrder, ground: SlideGround): MapOverlay {
  const { knowledge, copublications } = ground;
  const { chart, link, network, compare, layer } = view;
  const links = link.length > 0 || CHARTS_OF_LINKS.some((id) => chart.includes(id));
  const isPapers = chart.includes('copublications');
  const ends = pathEnds(pathOfView(view));
  if (!knowledge || !(links || isPapers || ends || network !== null || compare !== null)) return NO_OVERLAY;
  const { networks, capitals } = knowledge;
  const overlay = createOverlaySelector()(selectCooperation(knowledge, scene, { link, broad: view.broad }), {
    links,
    pairs: view.pairs,
    site: null,
    capitals,
    paths: ends && selectPaths(knowledge, scene.catalog, ends, view.broad),
    papers:
      isPapers && copublications
        ? { of: copublications, country: countryOfPapers(view.country), year: view.papers }
        : null,
    network: network === null ? undefined : networks.get(network),
    compare: compare === null ? undefined : networks.get(compare),
  });
  const [arcs, members] = [layer.includes('arcs'), layer.includes('members')];
  return {
    ...overlay,
    ...(members ? {} : { countries: new Map(), members: null, networks: [] }),
    ...(arcs ? {} : NO_ARCS),
  };
}

function fillingOf(
  view: View,
  scene: Scene,
  { countries }: MapOverlay,
  { people, research = null }: SlideGround,
  own: readonly OwnList[],
): Filling | null {
  const { fill, chart } = view;
  if (countries.size > 0) return { kind: 'members', countries };
  const ownFilling = own.findLast(({ filling }) => filling)?.filling;
  if (!fill && ownFilling) return ownFilling;
  if (!fill && people && chart.includes('distance'))
    return createDistanceFilling(people)(scene.catalog, view);
  return fill && fillCountries(scene, fill, research);
}

/** What the map of a step draws, without anything that is pointed at or chosen. */
export function slideContext(order: SlideMapOrder, ground: SlideGround): SvgContext {
  const { view, scene } = order;
  const { world, countries, i18n, theme } = ground;
  const overlay = overlayOf(order, ground);
  const own = ground.ownOf?.(view) ?? [];
  const filling = fillingOf(view, scene, overlay, ground, own);
  const { catalog } = scene;
  const selected = view.site === null ? undefined : catalog.siteById.get(view.site);
  const reachOf = view.layer.includes('reach') ? (selected ?? null) : null;
  const places = Array.from(scene.visible, (index) => at(catalog.sites, index).lngLat);
  return {
    scene,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    projection: view.projection,
    theme,
    palette: PALETTES[theme],
    locale: i18n.locale,
    worldview: worldviewOf({ worldview: view.worldview, locale: i18n.locale }),
    layers: view.layer,
    selected: reachOf?.index ?? null,
    hovered: null,
    overlay,
    filling,
    countries: filling ? countries : null,
    density: view.layer.includes('density') && places.length > 0 ? densityBands(places) : [],
    ruler: [],
    drawn: EXTRAS.linesOf({ area: view.area, reachOf, ruler: [], thought: thoughtOf(view) }, i18n.formats),
    own,
    extras: EXTRAS,
    pointed: new Set(),
    litArcs: [],
    world,
  };
}
