import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What of a recording of Chromium's is read. Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** The processor time of the thread, which no other program lengthens. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url?: string;
    readonly lineNumber?: number;
    readonly columnNumber?: number;
  };
}

/** Whose script ran: ours, a library's by its name, or none, as where the browser lays out, paints and compiles. */
export type Owner = string;
export const OWN: Owner = 'our own script';
export const BROWSER: Owner = 'the browser';

/** A task of the main thread, in milliseconds of processor time, and whose script took how much of it. */
export interface Task {
  readonly time: number;
  readonly shares: ReadonlyMap<Owner, number>;
  /** Functions of ours below which the most of it was spent, with that time, which includes what they called. */
  readonly within: ReadonlyMap<string, number>;
}

/** What has to be recorded for `readTasks`. */
export const CATEGORIES = [
  '-*',
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const maps = new Map<string, SourceMap | null>();

function mapOf(url: string): SourceMap | null {
  const path = `${DIST}${new URL(url).pathname.slice(1)}.map`;
  const known = maps.get(path);
  if (known !== undefined) return known;
  const map = existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : null;
  maps.set(path, map);
  return map;
}

interface Place {
  readonly owner: Owner;
  /** Where our own functions stand; null for those of libraries. */
  readonly name: string | null;
}

/** Where a function was written; null where it is the browser's own. */
function placeOf({ url, lineNumber, columnNumber, functionName }: ProfileNode['callFrame']): Place | null {
  if (!url?.startsWith('http')) return null;
  const entry = mapOf(url)?.findEntry(lineNumber ?? 0, columnNumber ?? 0);
  const source = entry && 'originalSource' in entry ? entry.originalSource : '';
  const library = /node_modules\/(@[^/]+|[^/]+)/.exec(source)?.[1];
  if (library) return { owner: library, name: null };
  const file = /src\/.*/.exec(source)?.[0] ?? url.slice(url.lastIndexOf('/') + 1);
  const name = entry && 'name' in entry && entry.name ? entry.name : functionName;
  return {
    owner: OWN,
    name: `${name || 'a function'} (${file}:${entry && 'originalLine' in entry ? entry.originalLine + 1 : 0})`,
  };
}

interface Sample {
  readonly ts: number;
  readonly time: number;
  readonly owner: Owner;
  /** Our own functions on the stack. */
  readonly names: ReadonlySet<string>;
}

/** The samples of the main thread's profile, in the order of time. */
function readSamples(events: readonly TraceEvent[], pid: number, tid: number): Sample[] {
  const profile = events.find((event) => event.name === 'Profile' && event.pid === pid && event.tid === tid);
  if (!profile) throw new Error('The recording has no profile of the main thread');
  const nodes = new Map<number, ProfileNode>();
  const places = new Map<number, Place | null>();
  const samples: Sample[] = [];
  let ts = profile.args.data?.startTime ?? profile.ts;
  const chunks = events
    .filter((event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === profile.id)
    .sort((a, b) => a.ts - b.ts);
  const placeAt = (node: ProfileNode) => {
    const known = places.get(node.id);
    if (known !== undefined) return known;
    const place = placeOf(node.callFrame);
    places.set(node.id, place);
    return place;
  };
  for (const { args } of chunks) {
    for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    args.data?.cpuProfile?.samples?.forEach((id, index) => {
      const time = args.data?.timeDeltas?.[index] ?? 0;
      ts += time;
      const names = new Set<string>();
      let owner: Owner | null = null;
      for (
        let node = nodes.get(id);
        node;
        node = node.parent === undefined ? undefined : nodes.get(node.parent)
      ) {
        const place = placeAt(node);
        owner ??= place?.owner ?? null;
        if (place?.name) names.add(place.name);
      }
      samples.push({ ts, time, owner: owner ?? BROWSER, names });
    });
  }
  return samples.sort((a, b) => a.ts - b.ts);
}

/** The thread that runs the page's scripts. */
function mainThread(events: readonly TraceEvent[]): readonly [pid: number, tid: number] {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const busy = (pid: number) =>
    events.filter((event) => event.name === 'ProfileChunk' && event.pid === pid).length;
  const [main] = mains.sort((a, b) => busy(b.pid) - busy(a.pid));
  if (!main) throw new Error('The recording has no main thread');
  return [main.pid, main.tid];
}

const add = <Key>(sums: Map<Key, number>, key: Key, value: number) =>
  sums.set(key, (sums.get(key) ?? 0) + value);

/** The tasks of the main thread of at least so many milliseconds in a recording, the longest first. */
export function readTasks(recording: Buffer, least: number): Task[] {
  const { traceEvents: events }: { traceEvents: TraceEvent[] } = JSON.parse(recording.toString('utf8'));
  const [pid, tid] = mainThread(events);
  const samples = readSamples(events, pid, tid);
  return events
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
    .filter((event) => (event.tdur ?? event.dur ?? 0) >= 1000 * least)
    .map((event) => {
      const time = (event.tdur ?? event.dur ?? 0) / 1000;
      const within = samples.filter(({ ts }) => ts >= event.ts && ts < event.ts + (event.dur ?? 0));
      const sum = within.reduce((total, sample) => total + sample.time, 0) || 1;
      const shares = new Map<Owner, number>();
      const names = new Map<string, number>();
      for (const sample of within) {
        const part = (time * sample.time) / sum;
        add(shares, sample.owner, part);
        for (const name of sample.names) add(names, name, part);
      }
      return { time, shares, within: names };
    })
    .sort((a, b) => b.time - a.time);
}
