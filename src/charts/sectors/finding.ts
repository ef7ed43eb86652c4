import { max } from 'd3-array';
import type { SectorsTexts } from '../../i18n/charts/sectors.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { FIELDS, REGIONS } from '../../model/vocabulary.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { SectorCell } from './flows.ts';

/** The centres of these cells that the filters let through. */
export const sumOf = (cells: readonly SectorCell[]) => cells.reduce((sum, { shown }) => sum + shown, 0);

/** The fields with most of the centres that are shown, and the regions where most of these are. */
function leadersOf(cells: readonly SectorCell[]) {
  const byField = FIELDS.map((field) => ({
    field,
    count: sumOf(cells.filter((cell) => cell.field === field)),
  }));
  const most = max(byField, ({ count }) => count) ?? 0;
  const leaders = byField.filter(({ count }) => count === most).map(({ field }) => field);
  const own = cells.filter(({ field }) => field === leaders[0]);
  const byRegion = REGIONS.map((region) => ({
    region,
    count: sumOf(own.filter((cell) => cell.region === region)),
  }));
  const inRegion = max(byRegion, ({ count }) => count) ?? 0;
  const regions = byRegion.filter(({ count }) => count === inRegion).map(({ region }) => region);
  return { leaders, most, regions, inRegion };
}

/** Which fields have most of the centres that are shown, and where these are, in a sentence. */
export function findSectors(
  cells: readonly SectorCell[],
  text: SectorsTexts,
  { formats, messages }: Pick<I18n, 'formats' | 'messages'>,
): string {
  const total = cells.reduce((sum, cell) => sum + cell.count, 0);
  const shown = sumOf(cells);
  if (total === 0) return text.none;
  if (shown === 0) return text.nothingShown(formats.count(total));
  const { leaders, most, regions, inRegion } = leadersOf(cells);
  return text.finding({
    leaders: formats.list(leaders.map((field) => messages.fields[field].name)),
    several: leaders.length > 1,
    shown: formats.count(most),
    total: formats.count(shown),
    region: formats.list(regions.map((region) => messages.regionsInSentence[region])),
    severalRegions: regions.length > 1,
    inRegion: formats.count(inRegion),
  });
}

/** Centres that pass every filter and that no page that was read names. */
export function countUnverified(scene: Scene): number {
  let count = 0;
  for (const index of scene.visible) {
    const site = scene.catalog.sites[index];
    if (site?.kind === 'centre' && !site.verified) count++;
  }
  return count;
}
