import type { Key } from './key.ts';

/** The keys of the handle of a step, in the editor of a briefing. */
export const STEP_KEYS = [
  { id: 'stepUp', line: 'moveStep', keys: ['↑'] },
  { id: 'stepDown', line: 'moveStep', keys: ['↓'] },
] as const satisfies readonly Key[];
