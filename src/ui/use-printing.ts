import { useSyncExternalStore } from 'react';

/** Firefox tells of printing by events only, other browsers by the media query as well. */
let betweenEvents = false;

function subscribe(notify: () => void): () => void {
  const media = matchMedia('print');
  const begin = () => {
    betweenEvents = true;
    notify();
  };
  const end = () => {
    betweenEvents = false;
    notify();
  };
  media.addEventListener('change', notify);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    media.removeEventListener('change', notify);
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Whether the page is being printed: what exists only where it is seen must then exist as a whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => betweenEvents || matchMedia('print').matches);
}
