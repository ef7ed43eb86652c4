import type { Change, RowChange } from '../proposal.ts';
import type { Cells } from './table-text.ts';

/** Parts of a note. */
const SEPARATOR = '; ';

/** What a note names before it says where that comes from: `area, website: UNESCO Data Hub …`. */
type Topic = 'area' | 'year' | 'extended' | 'website' | 'name' | 'host' | 'city' | 'id';

/** A part of a note that says where values come from. */
const SOURCED = /^((?:area|year|extended|website|name|host|city|id)(?:, [a-z]+)*): (.*)$/;

/** What a source says otherwise of one row, gathered cell by cell. */
export class RowDraft {
  readonly remarks: string[] = [];
  private readonly written = new Map<string, string>();
  private readonly topics = new Set<Topic>();
  private notes: readonly string[];

  constructor(
    private readonly table: string,
    private readonly row: Cells,
    /** The source and its day: written beside every value that it gives. */
    readonly source: string,
  ) {
    this.notes = row.note ? row.note.split(SEPARATOR) : [];
  }

  get id(): string {
    return this.row.id ?? '';
  }

  /** The cell as it will be. */
  cell(column: string): string {
    return this.written.get(column) ?? this.row[column] ?? '';
  }

  set(column: string, value: string): void {
    this.written.set(column, value);
  }

  /** A value whose source the note names: what it said of the topic before goes. */
  setSourced(column: string, value: string, topic: Topic): void {
    this.set(column, value);
    this.topics.add(topic);
    this.notes = this.notes.flatMap((part) => withoutTopic(part, topic));
  }

  /** Whether a part of the note is of a kind. */
  isNoted(kind: RegExp): boolean {
    return this.notes.some((part) => kind.test(part));
  }

  /** Takes parts out of the note that hold no more. */
  dropNotes(outdated: RegExp): void {
    this.notes = this.notes.filter((part) => !outdated.test(part));
  }

  remark(text: string): void {
    this.remarks.push(text);
  }

  /** Whether nothing differs as yet. */
  get isEmpty(): boolean {
    return this.changes().length === 0;
  }

  /** The change, or null where the source says what the row says. */
  finish(): Change | null {
    const cells = this.changes();
    if (cells.length === 0) return null;
    const row: RowChange = { table: this.table, key: this.id, isNew: false, cells };
    return { id: this.id, rows: [row], source: this.source, remarks: this.remarks };
  }

  private changes() {
    const sourced = this.topics.size > 0 ? [`${[...this.topics].join(', ')}: ${this.source}`] : [];
    const note = [...this.notes, ...sourced].join(SEPARATOR);
    return [...this.written, ['note', note] as const].flatMap(([column, to]) => {
      const from = this.row[column] ?? '';
      return from === to ? [] : [{ column, from, to }];
    });
  }
}

/** The changes of drafts, and the remarks of those that change nothing. */
export function finishDrafts(drafts: readonly RowDraft[]): {
  readonly changes: readonly Change[];
  readonly remarks: readonly string[];
} {
  return {
    changes: drafts.flatMap((draft) => draft.finish() ?? []),
    remarks: drafts
      .filter((draft) => draft.isEmpty)
      .flatMap((draft) => draft.remarks.map((remark) => `${draft.id}: ${remark}`)),
  };
}

/** The part of a note without a topic: none where it spoke of nothing else. */
function withoutTopic(part: string, topic: Topic): readonly string[] {
  const [, topics, text] = part.match(SOURCED) ?? [];
  const kept = topics?.split(', ').filter((other) => other !== topic) ?? [];
  if (topics === undefined || kept.length === topics.split(', ').length) return [part];
  return kept.length > 0 ? [`${kept.join(', ')}: ${text}`] : [];
}
