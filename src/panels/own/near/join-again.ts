import type { Catalog } from '../../../model/catalog/catalog.ts';
import type { LanguageId } from '../../../model/languages.ts';
import { withNearColumns } from '../../../model/own/near/near-columns.ts';
import type { TableChanges } from '../../../model/own/newer/compare-tables.ts';
import { placesAfter } from '../../../state/own/newer/replace-list.ts';
import type { OwnSaved } from '../../../state/own/own-list.ts';
import { joinInWorker } from '../../../state/own/work/run-job.ts';
import { nameOfSite } from '../../../state/scene/order.ts';

/** The list before, the newer one in its place, and the sites there are. */
interface Joining {
  readonly before: OwnSaved;
  readonly made: OwnSaved;
  readonly changes: TableChanges;
  readonly siteById: Catalog['siteById'];
  readonly locale: LanguageId;
}

/**
 * A newer list with the nearest sites that were joined to the one before found anew for its rows, among the same sites. What cannot be
 * found is left out. Rejects only when the signal says so.
 */
export async function joinAgain(
  { before, made, changes, siteById, locale }: Joining,
  signal: AbortSignal,
): Promise<OwnSaved> {
  const placement = placesAfter(before, made, changes);
  const { lngs, lats, by } = placement;
  let joined: OwnSaved = { ...made, placement };
  for (const { site, km, among } of before.joined ?? []) {
    const sites = among.flatMap((id) => {
      const known = siteById.get(id);
      return known ? [{ lngLat: known.lngLat, name: nameOfSite(known, locale).text }] : [];
    });
    const columns = await joinInWorker({ rows: { lngs, lats, by }, sites }, signal).catch(() => null);
    signal.throwIfAborted();
    if (columns) joined = { ...joined, ...withNearColumns(joined, columns, { site, km }) };
  }
  return joined;
}
