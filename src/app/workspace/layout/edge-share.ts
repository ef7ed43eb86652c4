import { useCallback, useState } from 'react';
import { recall, remember } from '../../storage.ts';

/** Which share of the room the charts have beside the map, in percent: at first, and at least and most. */
export const SHARE = { usual: 52, least: 30, most: 70, step: 2 } as const;

/** The nearest share that the edge can stand at, in whole percent. */
export function soundShare(share: number): number {
  if (!Number.isFinite(share)) return SHARE.usual;
  return Math.round(Math.min(SHARE.most, Math.max(SHARE.least, share)));
}

/** The share after a key on the edge between map (left) and charts (right); null where the key means nothing. */
export function shareAfterKey(share: number, key: string): number | null {
  if (key === 'ArrowLeft') return soundShare(share + SHARE.step);
  if (key === 'ArrowRight') return soundShare(share - SHARE.step);
  if (key === 'Home') return SHARE.most;
  if (key === 'End') return SHARE.least;
  if (key === 'Enter') return SHARE.usual;
  return null;
}

/** The share of the charts, remembered between visits. */
export function useEdgeShare() {
  const [share, setShare] = useState(() => soundShare(Number(recall('edge') ?? SHARE.usual)));
  const choose = useCallback((wanted: number) => {
    const sound = soundShare(wanted);
    setShare(sound);
    remember('edge', `${sound}`);
  }, []);
  return [share, choose] as const;
}
