import { vi } from 'vitest';

/**
 * Lets the worker of lists run in this thread: what it is sent and what it tells is copied as between threads. Gives how many were begun.
 * Only one at a time.
 */
export async function runWorkerBeside(): Promise<{ readonly begun: () => number }> {
  let begun = 0;
  let page: { onmessage: (event: { data: unknown }) => void } | null = null;
  const inside: { onmessage: (event: { data: unknown }) => void; postMessage: (answer: unknown) => void } = {
    onmessage: () => {},
    postMessage: (answer) => {
      const [to, data] = [page, structuredClone(answer)];
      setTimeout(() => to?.onmessage({ data }));
    },
  };
  vi.stubGlobal('self', inside);
  vi.stubGlobal(
    'Worker',
    class {
      onmessage = () => {};
      isEnded = false;
      constructor() {
        begun++;
        page = this;
      }
      postMessage(question: unknown) {
        const data = structuredClone(question);
        setTimeout(() => !this.isEnded && inside.onmessage({ data }));
      }
      terminate() {
        this.isEnded = true;
        if (page === this) page = null;
      }
    },
  );
  await import('../../../../src/state/own/work/worker.ts');
  return { begun: () => begun };
}
