import { useEffect } from 'react';
import { mapKeys } from '../../model/typed.ts';
import { useActions, useView } from '../use-app.ts';
import type { Focus } from '../view/view.ts';
import { useKnowledge } from './knowledge.ts';

/** The parameters of a link that name a network. */
const NAMES = ['network', 'compare'] as const;

/** Takes back ids of networks that a link names and no table has, as soon as the tables are there to tell. */
export function useCheckFocus(): void {
  const network = useView((view) => view.network);
  const compare = useView((view) => view.compare);
  const { reject } = useActions();
  const { state } = useKnowledge(network !== null || compare !== null);
  useEffect(() => {
    if (state.status !== 'ready') return;
    const asked = { network, compare };
    const unknown = NAMES.flatMap((name) => {
      const value = asked[name];
      return value !== null && !state.value.networks.has(value) ? [{ name, value }] : [];
    });
    if (unknown.length === 0) return;
    const cleared: Partial<Focus> = mapKeys(
      unknown.map(({ name }) => name),
      () => null,
    );
    reject(cleared, unknown);
  }, [state, network, compare, reject]);
}
