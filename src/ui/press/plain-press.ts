import type { MouseEvent } from 'react';

/** A plain press on a link, which the page itself follows; any other, for another tab, is the browser's. */
export const isPlainPress = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
