/** A row of the list: what it is, and beside it a few words such as a number. */
export interface ComboboxRow {
  /** The same for what is the same, whatever was typed. */
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  readonly onChoose: () => void;
}

/** Rows that belong together. */
export interface ComboboxSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ComboboxRow[];
}
