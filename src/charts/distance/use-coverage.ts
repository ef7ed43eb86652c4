import { useMemo } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { type GroundIndex, indexGround } from '../../model/coverage/ground-index.ts';
import { askedOf } from '../../state/coverage/asked.ts';
import { type Coverage, selectCoverage } from '../../state/coverage/coverage.ts';
import { useGround } from '../../state/coverage/ground.ts';
import { createDistanceWords, type DistanceWords } from '../../state/coverage/words.ts';
import { useApp, useView } from '../../state/use-app.ts';
import type { ChartStatus } from '../frame/state.tsx';

/** What the chart draws from: the ground, what is asked for, and how far the ground is loaded. */
interface LoadedCoverage {
  readonly loaded: { readonly index: GroundIndex; readonly coverage: Coverage } | null;
  readonly words: DistanceWords;
  readonly status: ChartStatus;
  readonly retry: () => void;
}

/** The distances that the view asks for, measured anew only where what decides them changes. */
export function useCoverage(): LoadedCoverage {
  const i18n = useI18n();
  const catalog = useApp((state) => state.catalog);
  const { state, retry } = useGround();
  const gap = useView((view) => view.gap);
  const whatif = useView((view) => view.whatif);
  const options = useView((view) => view.options);
  const field = useView((view) => view.field);
  const since = useView((view) => view.since);
  const region = useView((view) => view.region);
  const group = useView((view) => view.group);
  const country = useView((view) => view.country);
  const ground = state.status === 'ready' ? state.value : null;
  const index = useMemo(() => ground && indexGround(ground, catalog.countries), [ground, catalog]);
  const asked = useMemo(
    () => askedOf({ gap, whatif, options, field, since, region, group, country }),
    [gap, whatif, options, field, since, region, group, country],
  );
  const loaded = useMemo(
    () => index && { index, coverage: selectCoverage(index, catalog, asked) },
    [index, catalog, asked],
  );
  const words = useMemo(() => createDistanceWords(i18n, catalog), [i18n, catalog]);
  return { loaded, words, status: state.status, retry };
}
