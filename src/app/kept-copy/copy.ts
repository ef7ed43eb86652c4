import { useSyncExternalStore } from 'react';
import {
  type CopyFault,
  type CopyNews,
  channelOf,
  TAKE_OVER,
  type TakeOverAnswer,
  WORKER_FILE,
} from '../../kept-copy/messages.ts';
import { isSparing } from '../../map/is-sparing.ts';
import { recall, remember } from '../storage.ts';

/** How far the copy of the atlas is with which it opens without a network. */
export type CopyState =
  /** No copy can be kept: the address is not secure, or the browser, or what the page is shown in, does not let it. */
  | { readonly status: 'impossible'; readonly why: 'insecure' | 'browser' }
  /** The reader does not want one, or has not asked for one where data are spared. */
  | { readonly status: 'none' }
  | { readonly status: 'keeping'; readonly done: number; readonly total: number }
  | { readonly status: 'failed'; readonly why: CopyFault }
  /** Whether it has been made in this visit. */
  | { readonly status: 'kept'; readonly isNew: boolean }
  /** A newer edition is there and waits; so many other windows hold the present one. */
  | { readonly status: 'newer'; readonly others: number };

let state: CopyState = { status: 'none' };
const listeners = new Set<() => void>();

function set(next: CopyState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How far the copy is. */
export const useCopy = (): CopyState => useSyncExternalStore(subscribe, () => state);

const scope = () => new URL('.', document.baseURI).href;

/** Follows a worker that is being installed until it waits, answers or has failed. */
function follow(worker: ServiceWorker): void {
  worker.addEventListener('statechange', () => {
    if (worker.state === 'installed')
      set(
        navigator.serviceWorker.controller ? { status: 'newer', others: 0 } : { status: 'kept', isNew: true },
      );
    // What it told itself of the reason says more.
    if (worker.state === 'redundant' && state.status === 'keeping') set({ status: 'failed', why: 'files' });
  });
}

/** The registrations that are watched: a further try gets the same one again. */
const watched = new WeakSet<ServiceWorkerRegistration>();

function watch(registration: ServiceWorkerRegistration): void {
  if (!watched.has(registration))
    registration.addEventListener('updatefound', () => {
      if (registration.installing) follow(registration.installing);
    });
  watched.add(registration);
  const { installing, waiting, active } = registration;
  if (waiting && active) set({ status: 'newer', others: 0 });
  else if (active) set({ status: 'kept', isNew: false });
  if (installing) follow(installing);
}

function hear({ data }: MessageEvent<CopyNews>): void {
  if (data.kind === 'failed') set({ status: 'failed', why: data.why });
  else if (navigator.serviceWorker.controller === null)
    set({ status: 'keeping', done: data.done, total: data.total });
}

/** Hears the worker, however often a copy is tried. */
let channel: BroadcastChannel | null = null;
function listen(): void {
  channel ??= new BroadcastChannel(channelOf(scope()));
  channel.onmessage = hear;
}

/** Begins to keep a copy, or looks whether there is a newer edition. Nothing of it is waited for. */
async function keep(): Promise<void> {
  listen();
  try {
    const registration = await navigator.serviceWorker.register(new URL(WORKER_FILE, scope()), {
      updateViaCache: 'none',
    });
    watch(registration);
  } catch {
    // Without a network, the copy that there is goes on answering.
    if (!navigator.serviceWorker.controller) set({ status: 'failed', why: 'files' });
  }
}

/** Whether the browser keeps copies at all. Within a frame that keeps the page from its own origin, even the question is an error. */
function canKeep(): boolean {
  try {
    return Boolean(navigator.serviceWorker) && typeof BroadcastChannel !== 'undefined';
  } catch {
    return false;
  }
}

let hasBegun = false;

/** Once a visit: keeps a copy where one can be kept and the reader has nothing against it. */
export function beginCopy(): void {
  if (hasBegun) return;
  hasBegun = true;
  if (!isSecureContext) set({ status: 'impossible', why: 'insecure' });
  else if (!canKeep()) set({ status: 'impossible', why: 'browser' });
  else if (navigator.serviceWorker.controller || (recall('copy') !== 'off' && !isSparing())) void keep();
}

/** Keeps a copy because the reader asks for it, or tries again. */
export function keepCopy(): void {
  remember('copy', 'on');
  set({ status: 'keeping', done: 0, total: 0 });
  void keep();
}

/** Removes the copy, and keeps none until the reader asks for one. What the reader has written or brought stays. */
export async function removeCopy(): Promise<void> {
  remember('copy', 'off');
  const registration = await navigator.serviceWorker.getRegistration(scope());
  await registration?.unregister();
  await caches.delete(`auspices-copy:${scope()}`);
  set({ status: 'none' });
}

/** Shows the newer edition, unless other windows of the atlas are open: they would lose their files. */
export async function loadNewer(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(scope());
  const waiting = registration?.waiting;
  if (!waiting) return location.reload();
  const { port1, port2 } = new MessageChannel();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  port1.onmessage = ({ data }: MessageEvent<TakeOverAnswer>) => {
    if (data.others > 0) set({ status: 'newer', others: data.others });
  };
  waiting.postMessage(TAKE_OVER, [port2]);
}
