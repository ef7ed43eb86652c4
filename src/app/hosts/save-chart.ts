import type { ChartRecord } from '../../charts/frame/host.ts';
import { withTexts } from '../../i18n/text-part.ts';
import type { ChartFormat } from '../../model/formats.ts';
import type { LanguageId } from '../../model/languages.ts';

/** What a file says beside the chart itself. */
export interface SaveContext {
  readonly locale: LanguageId;
  /** The active filters in words. */
  readonly filters: string;
  /** Short words of the active filters, for the file's name. */
  readonly active: readonly string[];
  /** The address that restores the view. */
  readonly link: string;
}

/** Saves a chart as a file and gives the file's name. The exporters are loaded with the first file. */
export async function saveChart(
  chart: ChartRecord,
  format: ChartFormat,
  context: SaveContext,
): Promise<string> {
  const { id, title, unit, source, notes, table, picture } = chart;
  const { CHART_MAKERS } = await withTexts(import('../../export/charts/index.ts'));
  const { fileNameOf } = await import('../../export/charts/chart-file.ts');
  const { saveFile } = await import('../../export/download.ts');
  const { active, ...rest } = context;
  const file = {
    id,
    title,
    subtitle: unit,
    source,
    notes,
    ...rest,
    date: new Date(),
    columns: table.columns.map(({ label }) => label),
    rows: table.rows,
  };
  const blob = await CHART_MAKERS[format](file, picture);
  const name = fileNameOf(file, format, active);
  saveFile(name, blob);
  return name;
}
