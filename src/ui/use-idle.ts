import { useEffect, useState } from 'react';

/** Longest that a busy browser is waited for, in milliseconds. */
const LONGEST_WAIT = 1500;

/** Whether the browser has rested once: what is shown again later need not wait. */
let hasRested = false;

/** False until the browser has had a moment of rest, so that what is not needed first does not hold up what is. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(hasRested);
  useEffect(() => {
    if (hasRested) return;
    const rest = () => {
      hasRested = true;
      setIdle(true);
    };
    // Safari has no idle callbacks.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(rest, LONGEST_WAIT / 5);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(rest, { timeout: LONGEST_WAIT });
    return () => cancelIdleCallback(handle);
  }, []);
  return idle;
}
