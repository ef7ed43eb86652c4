import { type ReactNode, StrictMode } from 'react';
import type { AppStore } from '../state/app-state.ts';
import { type Library, LibraryContext } from '../state/cooperation/knowledge.ts';
import { ShelfContext } from '../state/draft/shelf.ts';
import { StoreContext } from '../state/use-app.ts';
import { ErrorBoundary } from '../ui/part/error-boundary.tsx';
import { CrashPage } from './crash-page.tsx';
import { createShelf } from './kept/briefing-shelf.ts';
import { createLibrary } from './load.ts';

/** What every page of the atlas stands in: its store, what is loaded later, and where the reader's own briefings are kept. */
export function atlas(store: AppStore, shared: Library['shared'], page: ReactNode): ReactNode {
  return (
    <StrictMode>
      <StoreContext value={store}>
        <ShelfContext value={createShelf()}>
          <LibraryContext value={createLibrary(shared)}>
            <ErrorBoundary fallback={(retry) => <CrashPage onRetry={retry} />}>{page}</ErrorBoundary>
          </LibraryContext>
        </ShelfContext>
      </StoreContext>
    </StrictMode>
  );
}
