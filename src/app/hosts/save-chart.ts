import type { ChartRecord, FileFormat } from '../../charts/frame/host.ts';
import type { LocaleId } from '../../i18n/locales.ts';

/** What a file says beside the chart itself. */
export interface SaveContext {
  readonly locale: LocaleId;
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
  format: FileFormat,
  context: SaveContext,
): Promise<string> {
  const { id, title, unit, source, notes, table, picture } = chart;
  const { EXPORTERS } = await import('../../export/charts/index.ts');
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
  const exporter = EXPORTERS.find((candidate) => candidate.id === format);
  if (!exporter) throw new Error(`No exporter makes ${format}`);
  const blob = await exporter.build(file, picture);
  const name = fileNameOf(file, format, active);
  saveFile(name, blob);
  return name;
}
