import type { I18n } from '../../i18n/i18n-context.tsx';
import { type Site, YEARS_UNTIL_STALE } from '../../model/site.ts';

/** A site's standing in words, never without its date where it has one: `Active in 2024`, `Last known active in 2015`. */
export function describeStanding(site: Site, compiled: string, { messages }: I18n): string {
  const { details, statuses } = messages;
  const status = statuses[site.status];
  if (site.kind === 'biosphere-reserve' && site.withdrawnYear !== null) {
    return details.statusSeen(status, site.withdrawnYear);
  }
  if (site.kind !== 'centre') return status;
  if (site.status === 'unknown') return status;
  if (site.statusAsOf === null) return details.statusUndated(status);
  const age = Number(compiled.slice(0, 4)) - site.statusAsOf;
  if (site.status === 'active' && age > YEARS_UNTIL_STALE) return details.lastKnownActive(site.statusAsOf);
  return details.statusSeen(status, site.statusAsOf);
}
