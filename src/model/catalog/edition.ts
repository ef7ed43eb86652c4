/** Which edition of the tables it is. */
export interface Edition {
  /** Its number: the year in which it was compiled, and which edition of that year it is, as `2026.2`. */
  readonly edition: string;
  /** Date on which the tables were compiled, ISO 8601. */
  readonly compiled: string;
}

/** The file that holds all tables of an edition, among the data of the application. */
export const packageName = (edition: string) => `auspices-tables-${edition}.zip`;
