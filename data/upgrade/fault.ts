/** Something wrong that a person can mend. */
export interface Fault {
  /** Where it is: `mab001 row 17 (VNCat2004)`, `data.unesco.org`. */
  readonly place: string;
  readonly what: string;
  /** What to do about it. */
  readonly mend: string;
}

/** Takes note of a fault; the reading goes on, so that all are told at once. */
export type Complain = (fault: Fault) => void;

/** Thrown where an upgrade cannot go on; its message is every fault with its mend. Nothing has been written then. */
export class UpgradeError extends Error {
  override readonly name = 'UpgradeError';

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
  }
}

/** The fault on two lines: where and what, and what to do. */
export function formatFault({ place, what, mend }: Fault): string {
  return `${place}: ${what}\n    ${mend}`;
}
