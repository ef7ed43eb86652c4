import { useMemo } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { createSearch } from '../model/search/search.ts';
import type { FigureContext } from '../state/briefing-figures.ts';
import { useChronicle } from '../state/cooperation/knowledge.ts';
import { createSceneSelector } from '../state/scene/select-scene.ts';
import { useApp } from '../state/use-app.ts';

/** What the figures of a text are computed from, in the reader's language. */
export function useFigureContext(): FigureContext {
  const i18n = useI18n();
  const catalog = useApp((state) => state.catalog);
  // One of its own: the store's keeps the Scene that the map shows.
  const selectScene = useMemo(() => createSceneSelector(catalog, createSearch), [catalog]);
  const { state: chronicle } = useChronicle();
  const indicators = chronicle.status === 'ready' ? chronicle.value.indicators : null;
  return useMemo(
    () => ({ catalog, selectScene, indicators, i18n }),
    [catalog, selectScene, indicators, i18n],
  );
}
