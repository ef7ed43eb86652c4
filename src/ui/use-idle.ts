import { useEffect, useState } from 'react';

/** Longest that a busy browser is waited for, in milliseconds. */
const LONGEST_WAIT = 1500;

/** False until the browser has had a moment of rest, so that what is not needed first does not hold up what is. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const rest = () => setIdle(true);
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
