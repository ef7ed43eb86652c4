import type { CDPSession } from 'playwright-core';

/** The parts of a heap snapshot that are read: each node is so many numbers in a row, its kind by its place in a list. */
interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
  readonly nodes: readonly number[];
}

async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return JSON.parse(chunks.join(''));
}

/**
 * Megabytes of the heap in which the engine keeps bytecode, machine code and what it has learned of the scripts: it compiles what is
 * called often again and better, for some hundred changes of view, whatever the page holds.
 */
export async function readCompiled(session: CDPSession): Promise<number> {
  const { snapshot, nodes } = await takeSnapshot(session);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const kind = fields.indexOf('type');
  const size = fields.indexOf('self_size');
  const code = types[0].indexOf('code');
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (nodes[node + kind] === code) bytes += nodes[node + size] ?? 0;
  }
  return bytes / 1e6;
}
