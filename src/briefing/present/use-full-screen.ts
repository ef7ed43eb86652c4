import { useEffect, useState } from 'react';
import { report } from '../../state/problems.ts';

/** Whether the page fills the screen, and how to change it; a browser that refuses is left as it is. */
export function useFullScreen() {
  const [isFull, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const read = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', read);
    return () => document.removeEventListener('fullscreenchange', read);
  }, []);
  const toggle = () => {
    const change = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    change.catch(report);
  };
  return { isFull, isPossible: document.fullscreenEnabled, toggle };
}
