import type { ChartRecord } from '../../charts/frame/host.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { withTexts } from '../../i18n/text-part.ts';
import type { ChartFormat } from '../../model/formats.ts';
import type { WaitForPart } from '../../state/cooperation/knowledge.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { ChartId } from '../../state/view/charts.ts';
import type { View } from '../../state/view/view.ts';
import type { ThemeId } from '../../theme/tokens.ts';

/** What a file says beside the chart itself, and what its picture is drawn from. */
export interface SaveContext {
  readonly i18n: I18n;
  readonly theme: ThemeId;
  readonly view: View;
  readonly scene: Scene;
  readonly waitFor: WaitForPart;
  /** The active filters in words. */
  readonly filters: string;
  /** Short words of the active filters, for the file's name. */
  readonly active: readonly string[];
  /** The address that restores the view. */
  readonly link: string;
}

/** The charts that show what is not in the catalog, which is there as long as they are open. */
const OF_KNOWLEDGE: readonly ChartId[] = ['matrix', 'network', 'networks', 'indicators', 'partners'];

/** Whether a chart, as the view shows it, is of what cards and networks tell. */
const isOfKnowledge = (id: ChartId, { options }: View): boolean =>
  OF_KNOWLEDGE.includes(id) || (id === 'growth' && options['growth-view'] === 'terms');

/** Whether a chart, as the view shows it, is of figures of countries. */
const isOfChronicle = (id: ChartId, { options }: View): boolean =>
  id === 'indicators' ||
  id === 'partners' ||
  id === 'scatter' ||
  (id === 'countries' && (options['countries-value'] ?? 'sites') !== 'sites');

/** Draws the picture of a chart as the view asks for it. Errors: the network's, or where there is nothing to show. */
async function draw(id: ChartId, { i18n, theme, view, scene, waitFor }: SaveContext) {
  const [{ drawChartPicture }, knowledge, chronicle, copublications, ground] = await Promise.all([
    withTexts(import('./chart-picture.ts')),
    isOfKnowledge(id, view) ? waitFor('knowledge') : null,
    isOfChronicle(id, view) ? waitFor('chronicle') : null,
    id === 'copublications' || id === 'partners' ? waitFor('copublications') : null,
    id === 'distance' ? import('../../state/coverage/ground.ts').then((part) => part.waitForGround()) : null,
  ]);
  return drawChartPicture(id, { i18n, theme, view, scene, knowledge, chronicle, copublications, ground });
}

/** Saves a chart as a file and gives the file's name. The exporters are loaded with the first file. */
export async function saveChart(
  chart: ChartRecord,
  format: ChartFormat,
  context: SaveContext,
): Promise<string> {
  const { id, title, unit, source, notes, table } = chart;
  const { CHART_MAKERS } = await withTexts(import('../../export/charts/index.ts'));
  const { fileNameOf } = await import('../../export/charts/chart-file.ts');
  const { saveFile } = await import('../../export/download.ts');
  const { filters, link, active, i18n } = context;
  const file = {
    ...{ id, title, subtitle: unit, source, notes, filters, link },
    locale: i18n.locale,
    date: new Date(),
    columns: table.columns.map(({ label }) => label),
    rows: table.rows,
  };
  const blob = await CHART_MAKERS[format](file, () => draw(id, context));
  const name = fileNameOf(file, format, active);
  saveFile(name, blob);
  return name;
}
