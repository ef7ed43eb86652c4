import { type Camera, globeRadius, MAX_ZOOM, WORLD_SIZE, zoomForRadius } from '../../model/camera/camera.ts';
import { fromGround, type GroundShape } from '../../model/camera/screen.ts';
import type { LngLat, Site } from '../../model/site.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { groundVectors } from './ground-vectors.ts';
import { PointGrid } from './point-grid.ts';

/** Sites that stand too close together to be told apart, drawn as one ring. */
export interface Cluster {
  /** The middle of its members. */
  readonly lngLat: LngLat;
  /** Their indices, ascending. */
  readonly members: readonly number[];
  /** The ring's radius, in CSS pixels. */
  readonly radius: number;
  /** How far the farthest member is from the middle, as the ground's unit: 0 where all share one point. */
  readonly spread: number;
}

/** How the visible sites are shown at one zoom: gathered, or each by its own mark. */
export interface Crowd {
  readonly clusters: readonly Cluster[];
  /** One number a site: 1 where it is drawn by its own mark. */
  readonly single: Uint8Array;
}

/** Two marks whose middles are nearer than this, in CSS pixels, crowd each other; three of them make a ring. */
const REACH = 21;
/** Two marks alone make a ring only where they can hardly be told apart. */
const TOUCH = 5;
/** Between two rings, or a ring and a mark, in CSS pixels. */
const GAP = 1;
const MARK = 4;
/** Levels between two gatherings. */
const STEP = 0.5;
/** From this level on only sites at one point are gathered. */
const LAST_LEVEL = 6.5;

/** Whether the sites of a ring cannot be told apart however near the camera comes. */
export function isOneSpot({ spread }: Cluster, shape: GroundShape): boolean {
  return spread * scaleOf(MAX_ZOOM, shape) < TOUCH;
}

/** The radius of a ring of so many sites, in CSS pixels: twice as many take 1.6 more. */
export function ringRadius(count: number): number {
  return 8.4 + 1.6 * Math.log2(count);
}

/** The level at which a camera gathers sites: steps of the zoom, which on the globe counts at the equator. */
export function crowdLevel(camera: Camera, shape: GroundShape): number {
  const level = shape === 'globe' ? zoomForRadius(globeRadius(camera), 0) : camera.zoom;
  return Math.round(level / STEP) * STEP;
}

/** CSS pixels of one unit of the ground at a level. */
function scaleOf(level: number, shape: GroundShape): number {
  const world = WORLD_SIZE * 2 ** level;
  return shape === 'mercator' ? world : world / (2 * Math.PI);
}

const RANK = { geopark: 3, 'biosphere-reserve': 2, centre: 1 } as const;

/** What draws others to itself first: category 1 centres, other centres, reserves, geoparks. */
function rankOf(site: Site): number {
  return site.kind === 'centre' && site.category === '1' ? 0 : RANK[site.kind];
}

const orders = new WeakMap<readonly Site[], Uint32Array>();

/** All sites by rank, those of one rank by index. */
function inOrder(sites: readonly Site[]): Uint32Array {
  const order =
    orders.get(sites) ??
    Uint32Array.from(
      sites.map((site, index) => [rankOf(site), index] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]),
      ([, index]) => index,
    );
  orders.set(sites, order);
  return order;
}

/** A cluster while others may still join it: its members and their mean place on the ground. */
interface GrowingCluster {
  members: number[];
  x: number;
  y: number;
  z: number;
}

const crowds = new WeakMap<Uint8Array, Map<string, Crowd>>();

/** The crowd at a level; the same scene, level and shape give the same object. */
export function gatherSites(scene: Scene, level: number, shape: GroundShape): Crowd {
  const ofMask = crowds.get(scene.mask) ?? new Map<string, Crowd>();
  crowds.set(scene.mask, ofMask);
  const key = `${shape} ${level}`;
  const crowd = ofMask.get(key) ?? gather(scene, level, shape);
  ofMask.set(key, crowd);
  return crowd;
}

function gather(scene: Scene, level: number, shape: GroundShape): Crowd {
  const { mask, visible, catalog } = scene;
  const vectors = groundVectors(catalog.sites, shape);
  const scale = scaleOf(level, shape);
  const isLast = level >= LAST_LEVEL;
  const reach = (isLast ? TOUCH / 4 : REACH) / scale;
  const touch = (isLast ? TOUCH / 4 : TOUCH) / scale;
  const grid = new PointGrid(reach);
  for (const site of visible) {
    if (isHidden(vectors, site)) continue;
    grid.add(site, vectors[3 * site] ?? 0, vectors[3 * site + 1] ?? 0, vectors[3 * site + 2] ?? 0);
  }
  const taken = new Uint8Array(catalog.sites.length);
  const clusters: GrowingCluster[] = [];
  for (const seed of inOrder(catalog.sites)) {
    if (mask[seed] !== 1 || taken[seed] === 1 || isHidden(vectors, seed)) continue;
    const [x = 0, y = 0, z = 0] = vectors.subarray(3 * seed, 3 * seed + 3);
    const close: number[] = [];
    const touching: number[] = [];
    grid.near(x, y, z, (other) => {
      if (taken[other] === 1) return;
      const far = Math.hypot(
        (vectors[3 * other] ?? 0) - x,
        (vectors[3 * other + 1] ?? 0) - y,
        (vectors[3 * other + 2] ?? 0) - z,
      );
      if (far <= reach) close.push(other);
      if (far <= touch) touching.push(other);
    });
    const members = close.length > 2 ? close : touching;
    if (members.length < 2) continue;
    for (const member of members) taken[member] = 1;
    clusters.push(clusterAround(members, vectors));
  }
  absorb(clusters, scene, vectors, taken, scale);
  const single = Uint8Array.from(mask, (shown, site) => (shown === 1 && taken[site] === 0 ? 1 : 0));
  return { clusters: clusters.map((cluster) => finishCluster(cluster, vectors, shape)), single };
}

/** Whether the ground has no place for a site: half of the Earth is missing from a polar map. */
function isHidden(vectors: Float64Array, site: number): boolean {
  return Number.isNaN(vectors[3 * site] ?? 0);
}

function clusterAround(members: number[], vectors: Float64Array): GrowingCluster {
  let [x, y, z] = [0, 0, 0];
  for (const site of members) {
    x += vectors[3 * site] ?? 0;
    y += vectors[3 * site + 1] ?? 0;
    z += vectors[3 * site + 2] ?? 0;
  }
  const { length } = members;
  return { members, x: x / length, y: y / length, z: z / length };
}

/** Lets each ring, the largest first, take in the smaller rings and the marks that it would cover. */
function absorb(
  clusters: GrowingCluster[],
  scene: Scene,
  vectors: Float64Array,
  taken: Uint8Array,
  scale: number,
): void {
  const largest = ringRadius(Math.max(2, ...clusters.map(({ members }) => members.length))) * 1.5;
  clusters.sort((a, b) => b.members.length - a.members.length);
  const rings = new PointGrid((2 * largest) / scale);
  const marks = new PointGrid((largest + MARK) / scale);
  for (const [index, cluster] of clusters.entries()) rings.add(index, cluster.x, cluster.y, cluster.z);
  for (const site of scene.visible) {
    if (taken[site] === 0 && !isHidden(vectors, site))
      marks.add(site, vectors[3 * site] ?? 0, vectors[3 * site + 1] ?? 0, vectors[3 * site + 2] ?? 0);
  }
  const gone = new Set<number>();
  for (const [index, cluster] of clusters.entries()) {
    if (gone.has(index)) continue;
    const radius = ringRadius(cluster.members.length);
    const pixels = (x: number, y: number, z: number) =>
      scale * Math.hypot(x - cluster.x, y - cluster.y, z - cluster.z);
    const more: number[] = [];
    rings.near(cluster.x, cluster.y, cluster.z, (other) => {
      const smaller = clusters[other];
      if (!smaller || other <= index || gone.has(other)) return;
      if (pixels(smaller.x, smaller.y, smaller.z) >= radius + ringRadius(smaller.members.length) + GAP)
        return;
      gone.add(other);
      more.push(...smaller.members);
    });
    marks.near(cluster.x, cluster.y, cluster.z, (site) => {
      const far = pixels(vectors[3 * site] ?? 0, vectors[3 * site + 1] ?? 0, vectors[3 * site + 2] ?? 0);
      if (taken[site] === 1 || far >= radius + MARK - GAP) return;
      taken[site] = 1;
      more.push(site);
    });
    if (more.length > 0) Object.assign(cluster, clusterAround([...cluster.members, ...more], vectors));
  }
  const left = clusters.filter((_, index) => !gone.has(index));
  clusters.length = 0;
  clusters.push(...left);
}

function finishCluster(
  { members, x, y, z }: GrowingCluster,
  vectors: Float64Array,
  shape: GroundShape,
): Cluster {
  let spread = 0;
  for (const site of members) {
    spread = Math.max(
      spread,
      Math.hypot(
        (vectors[3 * site] ?? 0) - x,
        (vectors[3 * site + 1] ?? 0) - y,
        (vectors[3 * site + 2] ?? 0) - z,
      ),
    );
  }
  return {
    lngLat: fromGround([x, y, z], shape),
    members: members.sort((a, b) => a - b),
    radius: ringRadius(members.length),
    spread,
  };
}
