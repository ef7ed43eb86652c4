import type { texts } from '../../i18n/en/kept-copy.ts';
import type { Formats } from '../../i18n/format.ts';
import type { CopyState } from './copy.ts';

/** How far the copy is, as a sentence. */
export function wordsOfCopy(state: CopyState, { states }: typeof texts, { count }: Formats): string {
  switch (state.status) {
    case 'impossible':
      return states[state.why];
    case 'failed':
      return states[state.why];
    case 'keeping':
      return state.total > 0 ? states.keeping(count(state.done), count(state.total)) : states.begins;
    case 'newer':
      return state.others > 0
        ? `${states.newer} ${states.others(state.others, count(state.others))}`
        : states.newer;
    default:
      return states[state.status];
  }
}
