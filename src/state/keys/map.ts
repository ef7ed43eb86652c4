import type { Key } from './key.ts';

/** The keys of the map while it has the focus. */
export const MAP_KEYS = [
  { id: 'panLeft', line: 'pan', keys: ['←'] },
  { id: 'panUp', line: 'pan', keys: ['↑'] },
  { id: 'panRight', line: 'pan', keys: ['→'] },
  { id: 'panDown', line: 'pan', keys: ['↓'] },
  { id: 'zoomIn', line: 'zoom', keys: ['+', '='], shown: ['+'] },
  { id: 'zoomOut', line: 'zoom', keys: ['−', '_'], shown: ['−'] },
  { id: 'world', keys: ['0', 'Home'] },
  { id: 'north', keys: ['N'] },
  { id: 'pick', keys: ['Enter'] },
] as const satisfies readonly Key[];
