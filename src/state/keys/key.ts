/** A key that does something, as one row of a table. */
export interface Key<Id extends string = string> {
  readonly id: Id;
  /** The presses, each spelled as `pressOf` spells it. */
  readonly keys: readonly string[];
  /** What the dialog of keys shows instead of all of them. */
  readonly shown?: readonly string[];
  /** The line of the dialog that the key shares with others; one of its own where nothing is said. */
  readonly line?: string;
}

/** The keys whose names are not what stands on them. */
const NAMES: Readonly<Partial<Record<string, string>>> = {
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
  '-': '−',
  ' ': 'Space',
};

/** A press of keys as the tables spell it; without Ctrl, Shift only chooses the letter. */
export function pressOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  const key = NAMES[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  if (!event.ctrlKey && !event.metaKey) return key;
  return `Ctrl+${event.shiftKey ? 'Shift+' : ''}${key}`;
}

/** What a press means in a table, or null. */
export function idOfPress<Id extends string>(table: readonly Key<Id>[], press: string): Id | null {
  return table.find(({ keys }) => keys.includes(press))?.id ?? null;
}
