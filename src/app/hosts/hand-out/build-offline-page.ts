import { buildHtml } from '../../../export/documents/briefing-html.ts';
import type { FileJob } from '../../../export/file-job.ts';
import { detailOfLooks } from '../../../map/tiles/detail-of-looks.ts';
import type { Briefing } from '../../../model/briefing/briefing.ts';
import type { SlideScene } from '../../../model/briefing/slide-scene.ts';
import type { LanguageId } from '../../../model/languages.ts';

/** A briefing as a page that needs no network, with the detailed map of what its slides show. Errors: the network's, or `AbortError`. */
export async function buildOfflinePage(
  briefing: Briefing,
  scenes: readonly SlideScene[],
  locale: LanguageId,
  job: FileJob,
): Promise<Blob> {
  const looks = scenes.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'map' && item.look ? [item.look] : [])),
  );
  const detail = await detailOfLooks(looks);
  job.signal.throwIfAborted();
  const file = { ...detail, path: 'basemap/detail.pmtiles', type: 'application/octet-stream' };
  return buildHtml(briefing, locale, file, job);
}
