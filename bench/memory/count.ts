import type { CDPSession, Page } from 'playwright-core';
import type { Measurement } from '../measurement.ts';
import { readCompiled } from './compiled.ts';

/** What a page holds once the garbage is gone. */
export interface Held {
  /** Megabytes of JavaScript that the page holds: without what the engine has compiled of its scripts. */
  readonly heap: number;
  /** Megabytes of bytecode and machine code, and of what the engine has learned to compile better. */
  readonly compiled: number;
  /** Megabytes of array buffers and long texts, which lie outside the heap. */
  readonly buffers: number;
  /** Nodes that scripts or the page still hold, and those among them that stand in no document. */
  readonly nodes: number;
  readonly detached: number;
  readonly listeners: number;
  readonly documents: number;
  /** Contexts of WebGL that are neither collected nor given up. */
  readonly contexts: number;
  readonly workers: number;
}

/** The kinds of what is held, as they are written. */
export const KINDS: readonly { kind: keyof Held; label: string; unit: Measurement['unit'] }[] = [
  { kind: 'heap', label: 'JavaScript heap', unit: 'MB' },
  { kind: 'compiled', label: 'compiled code', unit: 'MB' },
  { kind: 'buffers', label: 'array buffers', unit: 'MB' },
  { kind: 'nodes', label: 'DOM nodes', unit: '' },
  { kind: 'detached', label: 'detached nodes', unit: '' },
  { kind: 'listeners', label: 'listeners', unit: '' },
  { kind: 'documents', label: 'documents', unit: '' },
  { kind: 'contexts', label: 'WebGL contexts', unit: '' },
  { kind: 'workers', label: 'workers', unit: '' },
];

/** Remembers, without holding, each context of WebGL that the page will make. */
export const watchContexts = (page: Page) =>
  page.addInitScript(() => {
    const made: WeakRef<WebGLRenderingContext>[] = [];
    Object.assign(window, { made });
    for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
      const getContext = prototype.getContext as (...asked: unknown[]) => object | null;
      const known = new WeakSet<object>();
      Object.assign(prototype, {
        getContext(...asked: unknown[]) {
          const context = getContext.apply(this, asked);
          if (context && String(asked[0]).startsWith('webgl') && !known.has(context)) {
            known.add(context);
            made.push(new WeakRef(context as WebGLRenderingContext));
          }
          return context;
        },
      });
    }
  });

const countContexts = (page: Page) =>
  page.evaluate(
    () =>
      (window as unknown as { made: WeakRef<WebGLRenderingContext>[] }).made.filter((each) => {
        const context = each.deref();
        return context !== undefined && !context.isContextLost();
      }).length,
  );

/** The part of the protocol's node that is counted. */
interface TreeNode {
  readonly children?: readonly TreeNode[];
}
const sizeOf = ({ children = [] }: TreeNode): number =>
  children.reduce((sum, child) => sum + sizeOf(child), 1);

async function countDetached(session: CDPSession): Promise<number> {
  await session.send('DOM.enable');
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  await session.send('DOM.disable');
  return detachedNodes.reduce((sum, { treeNode }) => sum + sizeOf(treeNode), 0);
}

/** The first collections let finalizers run, whose garbage the next one takes. */
async function collectGarbage(session: CDPSession): Promise<void> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
}

/** Lets everything go that can go, and tells how many nodes are left. */
export async function countNodes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await collectGarbage(session);
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return nodes;
}

/** Lets everything go that can go, and counts what is left. */
export async function countMemory(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await collectGarbage(session);
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  const compiled = await readCompiled(session);
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const contexts = await countContexts(page);
  const detached = await countDetached(session);
  await session.detach();
  const workers = page.workers().length;
  return {
    heap: usedSize / 1e6 - compiled,
    compiled,
    buffers: backingStorageSize / 1e6,
    nodes,
    detached,
    listeners: jsEventListeners,
    documents,
    contexts,
    workers,
  };
}
