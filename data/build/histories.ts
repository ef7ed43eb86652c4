import { recordOf } from '../../src/model/columns/record.ts';
import { CENTRE_EVENT, type Histories, historiesOf } from '../../src/model/register/centre-event.ts';
import { deriveStanding, type StatedStanding } from '../../src/model/register/standing.ts';
import type { Row, WholeTables } from './reading/tables.ts';

/** What happened to each centre, by its id. */
export function buildHistories({ histories }: Pick<WholeTables, 'histories'>): Histories {
  return historiesOf(
    histories.entries.map(({ value }) => ({ centre: value.centre, ...recordOf(CENTRE_EVENT, value) })),
  );
}

/** Approval, first agreement and status of a centre: by its events where they speak, else by its row. */
export function standingOf(row: Row<'centres'>, histories: Histories): StatedStanding {
  return deriveStanding(histories.get(row.id) ?? [], {
    approvedYear: row.approved_year,
    resolution: row.gc_resolution,
    agreementYear: row.agreement_year,
    status: row.status,
    statusAsOf: row.status_as_of,
  });
}
