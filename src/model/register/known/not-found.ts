/** How the notes of the tables say that something was not found, or where nobody has looked yet. */
const NOT_FOUND = /\b(not read|not found|no source read|no page|nowhere)\b/i;

/** What a row's note says was not read or not found, clause by clause; in English, as the tables are. */
export function notFoundOf(note: string | null): readonly string[] {
  return (note ?? '').split(/;\s+|\.\s+/).filter((clause) => NOT_FOUND.test(clause));
}
