import { useMemo } from 'react';
import { isOneOf } from '../../model/typed.ts';
import { useChronicle } from '../cooperation/knowledge.ts';
import { useShownLists } from '../own/lists.ts';
import { useScene, useView } from '../use-app.ts';
import { useLater } from '../use-later.ts';
import { RESEARCH_FILLS } from '../view/map-choices.ts';
import type { Filling } from './filling.ts';
import type { MapOverlay } from './map-overlay.ts';

// Without them the map only lacks the fills, and the legend does not speak of them.
const loadFill = () => import('./fill-countries.ts').then((part) => part.fillCountries);
const loadDistance = () => import('../coverage/filling.ts').then((part) => part.loadDistanceFilling());

/** What countries are filled by: opened networks come before what is chosen, this before a list of the reader's own, this before distances. */
export function useFilling({ countries }: MapOverlay): Filling | null {
  const fill = useView((view) => view.fill);
  const scene = useScene();
  const options = useView((view) => view.options);
  const gap = useView((view) => view.gap);
  const whatif = useView((view) => view.whatif);
  const fillBy = useLater(fill !== null, loadFill);
  const { state } = useChronicle(fill !== null && isOneOf(RESEARCH_FILLS, fill));
  const research = state.status === 'ready' ? state.value.research : null;
  const measure = useLater(
    useView((view) => view.fill === null && view.chart.includes('distance')),
    loadDistance,
  );
  const own = useShownLists().findLast(({ filling }) => filling)?.filling;
  return useMemo(() => {
    if (countries.size > 0) return { kind: 'members', countries };
    if (!fill) return own ?? measure?.(scene.catalog, { ...scene.filters, options, gap, whatif }) ?? null;
    return fillBy?.(scene, fill, research) ?? null;
  }, [countries, fill, scene, fillBy, research, measure, options, gap, whatif, own]);
}
