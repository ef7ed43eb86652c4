import { createContext, use, useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Briefing } from '../../model/briefing/briefing.ts';
import type { ReadBriefing } from '../../model/briefing/import.ts';
import type { Chronicle } from '../../model/catalog/chronicle.ts';
import type { Copublications } from '../../model/catalog/copublications.ts';
import type { Place } from '../../model/catalog/places-file.ts';
import type { SourceDocument } from '../../model/catalog/source-document.ts';
import type { Link, Network } from '../../model/network.ts';
import type { Histories } from '../../model/register/centre-event.ts';
import type { Papers } from '../../model/register/papers.ts';
import type { Iso3, LngLat } from '../../model/site.ts';
import type { SiteDetails } from '../../model/site-details.ts';
import { report } from '../problems.ts';

/** What cards and charts of cooperation need, loaded apart from the catalog. */
export interface Knowledge {
  readonly details: ReadonlyMap<string, SiteDetails>;
  readonly networks: ReadonlyMap<string, Network>;
  readonly links: readonly Link[];
  /** Where the capital of a country is; not all have one here. */
  readonly capitals: ReadonlyMap<Iso3, LngLat>;
  /** The source documents that `doc-…` ids cite. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
}

/** How far the loading of something has come. */
export type Loading<T> =
  | { readonly status: 'idle' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly value: T };

/** Something that is loaded when it is first asked for. */
export interface Lazy<T> {
  readonly store: StoreApi<Loading<T>>;
  /** Loads once; after a failure, tries again. */
  readonly load: () => void;
}

/** Makes the store of something that is loaded when it is first asked for. */
export function createLazy<T>(fetchValue: () => Promise<T>): Lazy<T> {
  const store = createStore<Loading<T>>(() => ({ status: 'idle' }));
  const load = () => {
    const { status } = store.getState();
    if (status === 'loading' || status === 'ready') return;
    store.setState({ status: 'loading' }, true);
    fetchValue().then(
      (value) => store.setState({ status: 'ready', value }, true),
      (problem) => {
        report(problem);
        store.setState({ status: 'failed' }, true);
      },
    );
  };
  return { store, load };
}

/** Asks for something, and gives it once it is there; null where it could not be loaded. */
export function whenLoaded<T>({ store, load }: Lazy<T>): Promise<T | null> {
  const loaded = (state: Loading<T>) => (state.status === 'ready' ? state.value : null);
  load();
  const now = store.getState();
  if (now.status !== 'loading') return Promise.resolve(loaded(now));
  return new Promise((resolve) => {
    const stop = store.subscribe((state) => {
      stop();
      resolve(loaded(state));
    });
  });
}

/** The parts that are loaded later, each by itself. */
interface Parts {
  readonly knowledge: Knowledge;
  /** Indicators and events. */
  readonly chronicle: Chronicle;
  readonly copublications: Copublications;
  /** The ready-made briefings. */
  readonly briefings: readonly Briefing[];
  /** What happened to centres, by their ids. */
  readonly histories: Histories;
  /** Papers a year of centres. */
  readonly papers: Papers;
  /** Names of sites in the languages of their countries, by id: the search alone needs them. */
  readonly localNames: ReadonlyMap<string, string>;
  /** The places of the base map that the search goes to. */
  readonly places: readonly Place[];
}

type LazyParts = { readonly [Part in keyof Parts]: Lazy<Parts[Part]> };

/** All that is not in the catalog. */
export interface Library extends LazyParts {
  /** The briefing that the link itself carries, or why it cannot be read; null where it carries none. */
  readonly shared: ReadBriefing | null;
}

export const LibraryContext = createContext<Library | null>(null);

function useLibrary(): Library {
  const library = use(LibraryContext);
  if (!library) throw new Error('The library is used outside of LibraryContext');
  return library;
}

/** How far a part of the library is loaded, and how to try again. Nothing is asked for unless it is `wanted`. */
function usePart<Part extends keyof Parts>(part: Part, wanted: boolean) {
  const parts: LazyParts = useLibrary();
  return useLazy(parts[part], wanted);
}

/** How far something is loaded, and how to try again; it is asked for once it is `wanted`. */
export function useLazy<T>({ store, load }: Lazy<T>, wanted = true) {
  useEffect(() => {
    if (wanted) load();
  }, [wanted, load]);
  return { state: useStore(store), retry: load };
}

/** The briefing that the link itself carries. */
export const useShared = (): ReadBriefing | null => use(LibraryContext)?.shared ?? null;

/** The details, networks, links and documents, asked for by the first component that uses and wants them. */
export const useKnowledge = (wanted = true) => usePart('knowledge', wanted);

/** The indicators and events. */
export const useChronicle = (wanted = true) => usePart('chronicle', wanted);

/** The ready-made briefings. */
export const useBriefings = (wanted = true) => usePart('briefings', wanted);

/** What happened to centres. */
export const useHistories = (wanted = true) => usePart('histories', wanted);

/** Papers a year of centres. */
export const usePapers = (wanted = true) => usePart('papers', wanted);

/** The places that the search goes to. */
export const usePlaces = (wanted = true) => usePart('places', wanted);

/** Gives a part of the library to what can wait for it; null where it could not be loaded. */
export type WaitForPart = <Part extends keyof Parts>(part: Part) => Promise<Parts[Part] | null>;

/** How to wait for a part of the library. */
export function useWaitForPart(): WaitForPart {
  const parts: LazyParts = useLibrary();
  return useCallback((part) => whenLoaded(parts[part]), [parts]);
}

/** Waits for the local names; null where they could not be loaded, and sites are found by their other names. */
export function useWaitForLocalNames(): () => Promise<ReadonlyMap<string, string> | null> {
  const { localNames } = useLibrary();
  return useCallback(() => whenLoaded(localNames), [localNames]);
}

/** The co-publications: a large file, wanted only while its chart is open. */
export const useCopublications = (wanted = true) => usePart('copublications', wanted);
