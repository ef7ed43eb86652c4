import type { Status } from '../vocabulary.ts';
import { type CentreEvent, type CentreEventKind, inOrder, yearOfEvent } from './centre-event.ts';

/** What events of a kind show of a centre's status at their date; those that are missing show nothing. */
const SHOWN: Partial<Readonly<Record<CentreEventKind, Status>>> = {
  'agreement-signed': 'active',
  'entered-into-force': 'active',
  inaugurated: 'active',
  listed: 'active',
  renewed: 'active',
  lapsed: 'ceased',
  ceased: 'ceased',
};

/** What the table of centres says of one where no event does. */
export interface StatedStanding {
  readonly approvedYear: number | null;
  readonly resolution: string | null;
  readonly agreementYear: number | null;
  readonly status: Status;
  /** Year in which the source showed `status`. */
  readonly statusAsOf: number | null;
}

/** Approval, first agreement and status of a centre: of its events where they speak, else as its row states them. */
export function deriveStanding(events: readonly CentreEvent[], stated: StatedStanding): StatedStanding {
  const ordered = inOrder(events);
  const first = (kind: CentreEventKind) => ordered.find(({ event }) => event === kind);
  const approved = first('approved');
  const agreement = first('agreement-signed') ?? first('entered-into-force');
  const latest = ordered.findLast(({ event }) => SHOWN[event] !== undefined);
  const shown = latest && SHOWN[latest.event];
  const isNewer = latest !== undefined && yearOfEvent(latest) >= (stated.statusAsOf ?? 0);
  return {
    approvedYear: approved ? yearOfEvent(approved) : stated.approvedYear,
    resolution: approved?.document ?? stated.resolution,
    agreementYear: agreement ? yearOfEvent(agreement) : stated.agreementYear,
    status: isNewer && shown ? shown : stated.status,
    statusAsOf: isNewer ? yearOfEvent(latest) : stated.statusAsOf,
  };
}
