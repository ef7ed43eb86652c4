import { withTexts } from '../../i18n/text-part.ts';

/*
 * The rooms that are drawn from slides. Each has scripts of its own; their names wait here until the first of them is entered, not in
 * what every visit loads.
 */

/** Loads the presentation of a briefing. Errors: the network's. */
export const loadPresentation = () => withTexts(import('./presentation.tsx'));

/** Loads the editor of briefings. Errors: the network's. */
export const loadComposition = () => withTexts(import('./composition.tsx'));

/** Loads what the windows of the speaker and of the audience show. Errors: the network's. */
export const loadSecondWindow = () => withTexts(import('./second-window.tsx'));

/** Loads what makes files of briefings. Errors: the network's. */
export const loadHandOut = () => withTexts(import('../hosts/hand-out-host.tsx'));
