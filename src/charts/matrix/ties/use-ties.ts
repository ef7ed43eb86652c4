import { useDeferredValue, useMemo, useState } from 'react';
import type { LinkType } from '../../../model/link-types.ts';
import type { Network } from '../../../model/network.ts';
import { keysOf } from '../../../model/typed.ts';
import type { IgnoredPlace } from '../../../state/cooperation/cooperation.ts';
import { type Loading, useKnowledge } from '../../../state/cooperation/knowledge.ts';
import { selectCooperation } from '../../../state/cooperation/select-cooperation.ts';
import type { Scene } from '../../../state/scene/scene.ts';
import { useScene, useView } from '../../../state/use-app.ts';
import { createTiesSelector, type SeenTies, type Shown } from './ties.ts';
import { useThrottled } from './use-throttled.ts';

const NO_NETWORKS: ReadonlyMap<string, Network> = new Map();

/** Its rows are countries, or their regions. */
const IGNORED: readonly IgnoredPlace[] = ['country', 'region'];

/** What the ties are made of beside the tables. */
interface Asked {
  readonly scene: Scene;
  readonly link: readonly LinkType[];
  readonly broad: boolean;
  readonly shown: Shown;
}

/** Whether the years are all that changed, as they do under a brush. */
function differOnlyInYears(a: Asked, b: Asked): boolean {
  const [before, after] = [a.scene.filters, b.scene.filters];
  const others = keysOf(before).filter((key) => key !== 'since');
  return (
    a.link === b.link &&
    a.broad === b.broad &&
    a.shown === b.shown &&
    before.since !== after.since &&
    others.every((key) => before[key] === after[key])
  );
}

/**
 * The countries and what joins them, counted against every filter but country and region: choosing a row keeps the others
 * in sight. Under a brush the globe and the other charts go first, and the graph follows a few times a second.
 */
export function useTies(shown: Shown): {
  readonly state: Loading<SeenTies>;
  /** All networks by id; none while they are not loaded. */
  readonly networks: ReadonlyMap<string, Network>;
  readonly retry: () => void;
} {
  const { state, retry } = useKnowledge();
  const scene = useScene();
  const link = useView((view) => view.link);
  const broad = useView((view) => view.broad);
  const [selectTies] = useState(createTiesSelector);
  const asked = useMemo((): Asked => ({ scene, link, broad, shown }), [scene, link, broad, shown]);
  const seen = useDeferredValue(useThrottled(asked, differOnlyInYears));
  const loaded = useMemo((): Loading<SeenTies> => {
    if (state.status !== 'ready') return state;
    const cooperation = selectCooperation(state.value, seen.scene, seen, IGNORED);
    return { status: 'ready', value: selectTies(cooperation, seen.shown) };
  }, [state, seen, selectTies]);
  return { state: loaded, networks: state.status === 'ready' ? state.value.networks : NO_NETWORKS, retry };
}
