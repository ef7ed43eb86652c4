import type { Key } from './key.ts';

/** The keys of undo and redo, in the editor of a briefing, too, where they are the briefing's. */
export const HISTORY_KEYS = [
  { id: 'undo', keys: ['Ctrl+Z'] },
  { id: 'redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'] },
] as const satisfies readonly Key[];

/** The keys that count anywhere in the atlas. */
export const ANYWHERE_KEYS = [
  { id: 'search', keys: ['/', 'Ctrl+K'] },
  { id: 'layoutMap', keys: ['1'] },
  { id: 'layoutSplit', keys: ['2'] },
  { id: 'layoutCharts', keys: ['3'] },
  { id: 'layoutTable', keys: ['4'] },
  ...HISTORY_KEYS,
  { id: 'filters', keys: ['F'] },
  { id: 'results', keys: ['R'] },
  { id: 'charts', keys: ['C'] },
  { id: 'table', keys: ['T'] },
  { id: 'addView', keys: ['A'] },
  { id: 'back', keys: ['Esc'] },
  { id: 'keys', keys: ['?'] },
] as const satisfies readonly Key[];

/** What a key does anywhere in the atlas. */
export type ShortcutId = (typeof ANYWHERE_KEYS)[number]['id'];
