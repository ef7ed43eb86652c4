import { buildHtml } from '../../../export/documents/briefing-html.ts';
import type { FileJob } from '../../../export/file-job.ts';
import { detailOfLooks } from '../../../map/tiles/detail-of-looks.ts';
import type { Briefing } from '../../../model/briefing/briefing.ts';
import type { SlideScene } from '../../../model/briefing/slide-scene.ts';
import type { LanguageId } from '../../../model/languages.ts';
import type { OwnSaved } from '../../../state/own/own-list.ts';
import { packProject } from '../../../state/own/project/project-file.ts';

/** A briefing as a page that needs no network, with the detailed map of what its slides show, and those rows of the reader's own lists. Errors: the network's, or `AbortError`. */
export async function buildOfflinePage(
  briefing: Briefing,
  scenes: readonly SlideScene[],
  locale: LanguageId,
  own: readonly OwnSaved[],
  job: FileJob,
): Promise<Blob> {
  const looks = scenes.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'map' && item.look ? [item.look] : [])),
  );
  const detail = await detailOfLooks(looks);
  job.signal.throwIfAborted();
  const file = { ...detail, path: 'basemap/detail.pmtiles', type: 'application/octet-stream' };
  const rows = own.length === 0 ? null : packProject({ lists: own, briefings: [], view: '' });
  return buildHtml(briefing, locale, rows, file, job);
}
