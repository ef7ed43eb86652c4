import { useEffect, useMemo, useState } from 'react';
import type { SlideLibrary } from '../../briefing/slide/library.ts';
import { useFigureContext } from '../../briefing/use-figure-context.ts';
import { slideChartOf } from '../../charts/slide-charts.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { drawSlideMap } from '../../map/slide/draw-slide-map.ts';
import { slideLegend } from '../../map/slide/slide-legend.ts';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { useChronicle, useCopublications, useKnowledge } from '../../state/cooperation/knowledge.ts';
import { PALETTES, type ThemeId } from '../../theme/tokens.ts';
import { measureText } from '../../ui/measure-text.ts';
import { type LoadedGround, loadGround } from './load-ground.ts';
import { rememberMaps } from './remember-maps.ts';

/** So many times as large are letters measured: at their size a browser may round each to whole pixels, and a slide is drawn in any size. */
const ENLARGED = 16;

/** What slides are drawn from, how far it has come, and how to try again. */
export interface LibraryState {
  /** Null while it is being loaded, or where it could not be. */
  readonly library: SlideLibrary | null;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

const isHere = ({ status }: { readonly status: string }) => status === 'ready' || status === 'failed';

/** Loads all that slides are drawn from, in the reader's language, in a theme; numbers of papers only where some slide counts them. */
export function useSlideLibrary(world: WorldFile, theme: ThemeId, withPapers: boolean): LibraryState {
  const i18n = useI18n();
  const figures = useFigureContext();
  const { state: knowledge, retry: retryKnowledge } = useKnowledge();
  const { state: chronicle, retry: retryChronicle } = useChronicle();
  const { state: copublications } = useCopublications(withPapers);
  const [ground, setGround] = useState<LoadedGround | null>(null);
  useEffect(() => {
    let current = true;
    void loadGround().then((loaded) => current && setGround(loaded));
    return () => {
      current = false;
    };
  }, []);
  const library = useMemo((): SlideLibrary | null => {
    const hasPapers = !withPapers || isHere(copublications);
    if (!ground || knowledge.status !== 'ready' || chronicle.status !== 'ready' || !hasPapers) return null;
    const palette = PALETTES[theme];
    const papers = copublications.status === 'ready' ? copublications.value : null;
    const measure = (text: string, size: number, weight: number) =>
      measureText(text, size * ENLARGED, weight >= 600 ? 600 : 400) / ENLARGED;
    const maps = {
      world,
      ...ground,
      knowledge: knowledge.value,
      copublications: papers,
      i18n,
      theme,
      measure,
    };
    return {
      figures,
      documents: knowledge.value.documents,
      events: chronicle.value.events,
      palette,
      measure,
      signature: '',
      legendOf: (order) => slideLegend(order, maps),
      drawMap: rememberMaps((order) => drawSlideMap(order, maps)),
      chartOf: (id, { view, scene, asked }) =>
        slideChartOf(id, {
          scene,
          view,
          asked,
          i18n,
          palette,
          knowledge: knowledge.value,
          chronicle: chronicle.value,
          copublications: papers,
        }),
    };
  }, [world, theme, withPapers, ground, knowledge, chronicle, copublications, i18n, figures]);
  return {
    library,
    isFailed: knowledge.status === 'failed' || chronicle.status === 'failed',
    retry: () => {
      retryKnowledge();
      retryChronicle();
    },
  };
}
