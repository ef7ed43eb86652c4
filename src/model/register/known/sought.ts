/** How the notes of the tables say that something was looked for and not found. */
const IN_VAIN = /\b(not read|not found|no source read|no page|nowhere)\b/i;

/** What a row's note says was looked for in vain, clause by clause; in English, as the tables are. */
export function soughtInVain(note: string | null): readonly string[] {
  return (note ?? '').split(/;\s+|\.\s+/).filter((clause) => IN_VAIN.test(clause));
}
