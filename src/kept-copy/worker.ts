/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { createPartialResponse } from 'workbox-range-requests/createPartialResponse.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { isOfEdition } from './is-of-edition.ts';
import type { KeptFile } from './kept-file.ts';
import { type CopyFault, type CopyNews, channelOf, TAKE_OVER, type TakeOverAnswer } from './messages.ts';

/*
 * Keeps a copy of the whole atlas in the browser and answers from it, so that it opens without a network. All files are of one
 * edition: what is not named by its content is held against its hash, and what is missing from the copy is never taken from
 * another edition. A newer edition waits until the reader asks for it.
 */

declare const self: ServiceWorkerGlobalScope;

/** Written by the build: see `vite.worker.config.ts`. */
declare const KEPT_FILES: readonly KeptFile[];
/** The script that the page of this edition begins with. */
declare const FIRST_SCRIPT: string;

const channel = new BroadcastChannel(channelOf(self.registration.scope));
const tell = (news: CopyNews) => channel.postMessage(news);

let done = 0;

const controller = new PrecacheController({
  cacheName: `auspices-copy:${self.registration.scope}`,
  plugins: [
    {
      cacheWillUpdate: async ({ request, response }) =>
        (await isOfEdition(request.url, response.clone(), FIRST_SCRIPT)) ? response : null,
      // Tiles are asked for by ranges of their file.
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse && request.headers.has('range')
          ? createPartialResponse(request, cachedResponse)
          : (cachedResponse ?? null),
      // Called for what was kept by an earlier try, too.
      handlerDidComplete: async ({ event }) => {
        if (event?.type === 'install') tell({ kind: 'kept', done: ++done, total: KEPT_FILES.length });
      },
    },
  ],
});
controller.addToCacheList([...KEPT_FILES]);

const faultOf = (fault: unknown): CopyFault =>
  fault instanceof DOMException && fault.name === 'QuotaExceededError' ? 'room' : 'files';

self.addEventListener('install', (event) => {
  controller.install(event).catch((fault: unknown) => tell({ kind: 'failed', why: faultOf(fault) }));
});
self.addEventListener('activate', (event) => {
  void controller.activate(event);
});
self.addEventListener('message', (event) => {
  if (event.data !== TAKE_OVER) return;
  event.waitUntil(
    (async () => {
      const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
      const asking = event.source instanceof Client ? event.source.id : null;
      const others = windows.filter(({ id }) => id !== asking).length;
      event.ports[0]?.postMessage({ others } satisfies TakeOverAnswer);
      if (others === 0) await self.skipWaiting();
    })(),
  );
});

// The page itself by the name of its folder, whatever its link asks for. What is not kept comes from the host.
registerRoute(
  new PrecacheRoute(controller, {
    directoryIndex: 'index.html',
    cleanURLs: false,
    ignoreURLParametersMatching: [/./],
  }),
);
