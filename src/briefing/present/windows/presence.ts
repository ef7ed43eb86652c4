import { type RefObject, useEffect, useRef } from 'react';

/** So often is it looked whether a window is still there, in milliseconds. */
const LOOK = 1000;

/** So often in a row must a window be missed: one that is loaded anew is away for a moment. */
const MISSES = 2;

const lockOf = (talk: string) => `auspices.audience.${talk}`;

/** Lets others know that the audience's window of a talk is there, by a lock that the browser opens when the window is gone, however it went. */
export function usePresence(talk: string): void {
  useEffect(() => {
    let leave = () => {};
    const stays = new Promise<void>((resolve) => {
      leave = resolve;
    });
    // A page of an intranet without HTTPS has no locks, and a file may not use them.
    if ('locks' in navigator)
      navigator.locks.request(lockOf(talk), { mode: 'shared' }, () => stays).catch(() => undefined);
    return leave;
  }, [talk]);
}

/** Whether the audience's window of a talk is there; null where the browser cannot tell. */
async function isPresent(talk: string): Promise<boolean | null> {
  if (!('locks' in navigator)) return null;
  try {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === lockOf(talk));
  } catch {
    return null;
  }
}

/**
 * Tells that the audience's window is gone which said no farewell, as one that crashed or was busy when it was closed: by the window
 * itself where this one opened it, else, after this one was loaded anew, by what only the browser still knows.
 */
export function useLost(
  isOpen: boolean,
  talk: string,
  opened: RefObject<Window | null>,
  onLost: () => void,
): void {
  const latest = useRef(onLost);
  latest.current = onLost;
  useEffect(() => {
    if (!isOpen) return;
    let missed = 0;
    let isCurrent = true;
    const look = async () => {
      const known = opened.current;
      const isThere = known ? !known.closed : await isPresent(talk);
      missed = isThere === false ? missed + 1 : 0;
      if (isCurrent && missed >= (known ? 1 : MISSES)) latest.current();
    };
    const timer = setInterval(() => void look(), LOOK);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [isOpen, talk, opened]);
}
