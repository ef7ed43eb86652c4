/** What stands above a column of an exported table, and what the column means. */
export interface Heading {
  readonly label: string;
  readonly meaning: string;
}

/** The heading of a column. */
export const heading = (label: string, meaning: string): Heading => ({ label, meaning });
