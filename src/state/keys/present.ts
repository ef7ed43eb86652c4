import type { Key } from './key.ts';

/** The keys while a briefing is presented, and of the clickers that send them. */
export const PRESENT_KEYS = [
  { id: 'next', keys: ['→', 'PageDown', 'Space'] },
  { id: 'previous', keys: ['←', 'PageUp'] },
  { id: 'first', keys: ['Home'] },
  { id: 'last', keys: ['End'] },
  { id: 'digit', line: 'jump', keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], shown: ['0–9'] },
  { id: 'jump', keys: ['Enter'] },
  { id: 'overview', keys: ['O'] },
  { id: 'black', keys: ['B', '.'] },
  { id: 'pointer', keys: ['L'] },
  { id: 'exit', keys: ['Esc'] },
] as const satisfies readonly Key[];

/** What a key does while a briefing is presented. */
export type PresentKeyId = (typeof PRESENT_KEYS)[number]['id'];
