/** A key that does something: as a press is spelled by `pressOf`, and as the reader is told of it. */
interface Key {
  readonly id: string;
  readonly keys: readonly string[];
  /** Where it counts: anywhere, or on the map alone, which listens to its keys itself. */
  readonly where: 'anywhere' | 'map';
}

/** Every key of the atlas, in the order in which the dialog of keys lists them. */
export const KEYS = [
  { id: 'search', keys: ['/', 'Ctrl+K'], where: 'anywhere' },
  { id: 'undo', keys: ['Ctrl+Z'], where: 'anywhere' },
  { id: 'redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], where: 'anywhere' },
  { id: 'pan', keys: ['←', '↑', '→', '↓'], where: 'map' },
  { id: 'zoom', keys: ['+', '−'], where: 'map' },
  { id: 'world', keys: ['0'], where: 'map' },
  { id: 'north', keys: ['N'], where: 'map' },
  { id: 'filters', keys: ['F'], where: 'anywhere' },
  { id: 'results', keys: ['R'], where: 'anywhere' },
  { id: 'charts', keys: ['C'], where: 'anywhere' },
  { id: 'table', keys: ['T'], where: 'anywhere' },
  { id: 'addView', keys: ['A'], where: 'anywhere' },
  { id: 'back', keys: ['Esc'], where: 'anywhere' },
  { id: 'keys', keys: ['?'], where: 'anywhere' },
] as const satisfies readonly Key[];

/** What a key does anywhere in the atlas. */
export type ShortcutId = Extract<(typeof KEYS)[number], { where: 'anywhere' }>['id'];

/** A press of keys as the table spells it; without Ctrl, Shift only chooses the letter. */
export function pressOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  const key = event.key === 'Escape' ? 'Esc' : event.key.toUpperCase();
  if (!event.ctrlKey && !event.metaKey) return key;
  return `Ctrl+${event.shiftKey ? 'Shift+' : ''}${key}`;
}

/** What a press does anywhere in the atlas, or null. */
export function shortcutOfPress(press: string): ShortcutId | null {
  for (const row of KEYS) {
    if (row.where === 'anywhere' && row.keys.some((key) => key === press)) return row.id;
  }
  return null;
}
