import { createContext, use, useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Network } from '../model/network.ts';
import type { SiteDetails } from '../model/site.ts';
import type { SourceDocument } from '../model/source-document.ts';

/** What only the cards need, loaded apart from the catalog. */
export interface Knowledge {
  readonly details: ReadonlyMap<string, SiteDetails>;
  readonly networks: ReadonlyMap<string, Network>;
  /** The source documents that `doc-…` ids cite. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
}

/** How far the loading of the knowledge has come. */
export type KnowledgeState =
  | { readonly status: 'idle' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly knowledge: Knowledge };

export interface KnowledgeStore {
  readonly store: StoreApi<KnowledgeState>;
  /** Loads once; after a failure, tries again. */
  readonly load: () => void;
}

/** Makes the store that loads the knowledge when it is first asked for. */
export function createKnowledge(fetchKnowledge: () => Promise<Knowledge>): KnowledgeStore {
  const store = createStore<KnowledgeState>(() => ({ status: 'idle' }));
  const load = () => {
    const { status } = store.getState();
    if (status === 'loading' || status === 'ready') return;
    store.setState({ status: 'loading' }, true);
    fetchKnowledge().then(
      (knowledge) => store.setState({ status: 'ready', knowledge }, true),
      () => store.setState({ status: 'failed' }, true),
    );
  };
  return { store, load };
}

export const KnowledgeContext = createContext<KnowledgeStore | null>(null);

/** The knowledge of the cards, asked for by the first component that uses it; `retry` after a failure. */
export function useKnowledge(): { readonly state: KnowledgeState; readonly retry: () => void } {
  const knowledge = use(KnowledgeContext);
  if (!knowledge) throw new Error('The knowledge is used outside of KnowledgeContext');
  useEffect(() => knowledge.load(), [knowledge]);
  return { state: useStore(knowledge.store), retry: knowledge.load };
}
