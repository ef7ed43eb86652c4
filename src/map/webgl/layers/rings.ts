import { ScatterplotLayer, type ScatterplotLayerProps, TextLayer } from '@deck.gl/layers';
import { formatsOf } from '../../../i18n/format.ts';
import { channelsOf } from '../../../theme/colour.ts';
import type { Palette } from '../../../theme/tokens.ts';
import type { Cluster } from '../../marks/crowd.ts';
import { RECEDED } from '../../marks/receded.ts';
import { ringColours, ringEnds, ringFontSize } from '../../marks/ring-parts.ts';
import { inkShare, type LayerContext, markLayer, OCCLUSION, PIXEL_PROPS } from './layer-context.ts';
import { RingExtension, type RingProps } from './ring-extension.ts';
import { SteadySizeExtension } from './steady-size.ts';

type Quad = [number, number, number, number];

const STEADY = new SteadySizeExtension();
const extensions = new WeakMap<Palette, RingExtension>();

function ringExtension(palette: Palette): RingExtension {
  const extension =
    extensions.get(palette) ?? new RingExtension({ colours: ringColours(palette), paper: palette.halo });
  extensions.set(palette, extension);
  return extension;
}

/** How strong a ring is beside the members of an opened network, 0…255. */
function strengthOf({ members }: Cluster, { overlay }: Pick<LayerContext, 'overlay'>): number {
  const ofNetwork = overlay.members;
  const strong = !ofNetwork || members.some((index) => ofNetwork.has(index));
  return strong ? 255 : Math.round(255 * RECEDED.beside);
}

/** The rings of gathered sites. */
export const RINGS = markLayer({
  id: 'rings',
  reads: ['palette', 'scene', 'overlay', 'pointed'],
  build(context) {
    const { crowd, palette, scene, overlay, pointed } = context;
    const { sites } = scene.catalog;
    const ends = (cluster: Cluster, from: number): Quad => {
      const [a = 1, b = 1, c = 1, d = 1] = ringEnds(cluster.members, sites).slice(from);
      return [a, b, c, d];
    };
    // Their types do not say it, but layers take the props of their extensions as well.
    const props: Partial<ScatterplotLayerProps<Cluster>> & RingProps<Cluster> = {
      ...PIXEL_PROPS,
      extensions: [OCCLUSION, ringExtension(palette)],
      radiusUnits: 'pixels',
      antialiasing: true,
      getPosition: ({ lngLat }) => [lngLat[0], lngLat[1]],
      getRadius: ({ radius }) => radius,
      getFillColor: (cluster) => [0, 0, 0, strengthOf(cluster, context)],
      getFirstEnds: (cluster) => ends(cluster, 0),
      getNextEnds: (cluster) => ends(cluster, 4),
      opacity: pointed.size > 0 ? inkShare(RECEDED.pointed) : 1,
      updateTriggers: { getFillColor: [overlay.members] },
    };
    return new ScatterplotLayer<Cluster>({ ...props, id: 'rings', data: crowd.clusters });
  },
});

/** The number of sites in each ring. */
export const RING_NUMBERS = markLayer({
  id: 'ring-numbers',
  reads: ['palette', 'locale', 'overlay', 'pointed'],
  build(context) {
    const { crowd, palette, locale, fontReady, overlay, pointed } = context;
    const formats = formatsOf(locale);
    const text = ({ members }: Cluster) => formats.count(members.length);
    return new TextLayer<Cluster>({
      ...PIXEL_PROPS,
      extensions: [OCCLUSION, STEADY],
      id: 'ring-numbers',
      data: crowd.clusters,
      characterSet: '0123456789.,',
      fontFamily: fontReady ? '"Be Vietnam Pro", system-ui, sans-serif' : 'system-ui, sans-serif',
      fontWeight: 600,
      fontSettings: { fontSize: 48, buffer: 6, sdf: false },
      sizeUnits: 'pixels',
      getPosition: ({ lngLat }) => [lngLat[0], lngLat[1]],
      getText: text,
      getSize: (cluster) => ringFontSize(cluster.radius, text(cluster).length),
      getColor: (cluster) => [...channelsOf(palette.ink), strengthOf(cluster, context)],
      opacity: pointed.size > 0 ? inkShare(RECEDED.pointed) : 1,
      updateTriggers: { getColor: [palette.ink, overlay.members], getText: locale, getSize: locale },
    });
  },
});
