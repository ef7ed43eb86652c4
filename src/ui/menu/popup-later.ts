import { lazyPart } from '../lazy-part.ts';

const loadPopup = () => import('./popup.tsx');

/** Fetches what draws a menu's list before it is asked for; what fails now is tried again then. */
export const preloadPopup = () => void loadPopup().catch(() => null);

/** The list of a menu, loaded when the first one opens. */
export const MenuPopup = lazyPart(loadPopup);
