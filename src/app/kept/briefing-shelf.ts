import type { Shelf } from '../../state/draft/shelf.ts';

/** The shelf in this browser's IndexedDB; what keeps it comes with the first use. */
export function createShelf(): Shelf {
  let coming: Promise<Shelf> | null = null;
  const bring = () => {
    coming ??= import('./indexed-shelf.ts').then(({ createIndexedShelf }) => createIndexedShelf());
    // What failed once is tried again.
    coming.catch(() => {
      coming = null;
    });
    return coming;
  };
  return {
    list: async () => (await bring()).list(),
    read: async (id) => (await bring()).read(id),
    save: (briefing, revision) =>
      bring().then(
        (shelf) => shelf.save(briefing, revision),
        () => ({ status: 'failed', reason: 'forbidden' }),
      ),
    remove: async (id) => (await bring()).remove(id),
    watch: (onChange) => {
      const watching = bring().then(
        (shelf) => shelf.watch(onChange),
        () => null,
      );
      return () => void watching.then((stop) => stop?.());
    },
  };
}
