import type { Territory } from '../build/territory.ts';
import type { Web } from './fetching.ts';
import type { Proposal } from './proposal.ts';
import type { Download } from './reading/download.ts';
import type { Workbook } from './tables/workbook.ts';

/** What a source is compared with, and what a person told beforehand. */
export interface Context {
  readonly workbook: Workbook;
  readonly territory: Territory;
  /** Names of columns that we know, by the names that the file has. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Ids of ours by theirs. */
  readonly pairs: ReadonlyMap<string, string>;
}

/** Keys that services ask for, by the names of the environment's variables. */
export type Keys = Readonly<Record<string, string | undefined>>;

/** A public source that knows some of our rows better. */
export interface Source {
  /** As the command names it. */
  readonly name: string;
  readonly title: string;
  /** Where a person finds the file that `--file` reads. */
  readonly byHand: (workbook: Workbook) => string;
  fetch(web: Web, workbook: Workbook, keys: Keys): Promise<Download>;
  propose(download: Download, context: Context): Proposal;
}
