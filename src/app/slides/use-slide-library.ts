import { useEffect, useMemo, useState } from 'react';
import type { SlideLibrary } from '../../briefing/slide/library.ts';
import type { SlideNeeds } from '../../briefing/slide/needs.ts';
import { useFigureContext } from '../../briefing/use-figure-context.ts';
import { slideChartOf } from '../../charts/slide-charts.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { drawSlideMap } from '../../map/slide/draw-slide-map.ts';
import type { SlideGround } from '../../map/slide/slide-context.ts';
import { slideLegend } from '../../map/slide/slide-legend.ts';
import type { WorldFile } from '../../map/vector/world-file.ts';
import type { Chronicle } from '../../model/catalog/chronicle.ts';
import {
  type Knowledge,
  useChronicle,
  useCopublications,
  useKnowledge,
} from '../../state/cooperation/knowledge.ts';
import { useGround } from '../../state/coverage/ground.ts';
import { createListsOfLink } from '../../state/own/link/lists-of-link.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { PALETTES, type ThemeId } from '../../theme/tokens.ts';
import { measureText } from '../../ui/measure-text.ts';
import { ownDocuments, ownSources } from '../own/own-documents.ts';
import { useKeptLists } from '../own/use-kept-lists.ts';
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

const measure = (text: string, size: number, weight: number) =>
  measureText(text, size * ENLARGED, weight >= 600 ? 600 : 400) / ENLARGED;

/** Makes what slides are drawn from of all that has been loaded. */
function makeLibrary(loaded: {
  readonly maps: SlideGround;
  readonly knowledge: Knowledge;
  readonly chronicle: Chronicle;
  readonly figures: SlideLibrary['figures'];
  readonly lists: readonly OwnList[];
}): SlideLibrary {
  const { knowledge, chronicle, figures, lists } = loaded;
  const ofLink = createListsOfLink(lists);
  const maps: SlideGround = { ...loaded.maps, ownOf: ({ own }) => ofLink(own).shown };
  const { i18n, theme, copublications, people = null } = maps;
  const palette = PALETTES[theme];
  const common = { i18n, palette, knowledge, chronicle, copublications, ground: people };
  return {
    figures,
    documents: new Map([...knowledge.documents, ...ownDocuments(lists, i18n)]),
    ownSourcesOf: ({ own }) => ownSources(ofLink(own)),
    details: knowledge.details,
    events: chronicle.events,
    palette,
    measure,
    signature: '',
    legendOf: (order) => slideLegend(order, maps),
    drawMap: rememberMaps((order) => drawSlideMap(order, maps)),
    chartOf: (id, asked) => slideChartOf(id, { ...asked, ...common }),
  };
}

/** Loads all that slides are drawn from, in the reader's language, in a theme; numbers of papers and people by place only where they are needed. */
export function useSlideLibrary(
  world: WorldFile,
  theme: ThemeId,
  { papers: withPapers, people: withPeople, own: withOwn, ownLinks }: SlideNeeds,
): LibraryState {
  const i18n = useI18n();
  const figures = useFigureContext();
  const { state: knowledge, retry: retryKnowledge } = useKnowledge();
  const { state: chronicle, retry: retryChronicle } = useChronicle();
  const { state: copublications } = useCopublications(withPapers);
  const { state: people } = useGround(withPeople);
  const lists = useKeptLists(withOwn, ownLinks);
  const [ground, setGround] = useState<LoadedGround | null>(null);
  useEffect(() => {
    let current = true;
    void loadGround().then((loaded) => current && setGround(loaded));
    return () => {
      current = false;
    };
  }, []);
  const library = useMemo((): SlideLibrary | null => {
    const hasPapers = (!withPapers || isHere(copublications)) && (!withPeople || isHere(people));
    if (!ground || !lists || knowledge.status !== 'ready' || chronicle.status !== 'ready' || !hasPapers)
      return null;
    return makeLibrary({
      maps: {
        world,
        ...ground,
        knowledge: knowledge.value,
        copublications: copublications.status === 'ready' ? copublications.value : null,
        people: people.status === 'ready' ? people.value : null,
        research: chronicle.value.research,
        i18n,
        theme,
        measure,
      },
      knowledge: knowledge.value,
      chronicle: chronicle.value,
      figures,
      lists,
    });
  }, [
    world,
    theme,
    withPapers,
    withPeople,
    ground,
    knowledge,
    chronicle,
    copublications,
    people,
    i18n,
    figures,
    lists,
  ]);
  return {
    library,
    isFailed: knowledge.status === 'failed' || chronicle.status === 'failed',
    retry: () => {
      retryKnowledge();
      retryChronicle();
    },
  };
}
