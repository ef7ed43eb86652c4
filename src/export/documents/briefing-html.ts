import type { Briefing } from '../../model/briefing/briefing.ts';
import { OFFLINE_PAGE, SLOT } from '../../model/briefing/offline-page.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { FileJob } from '../file-job.ts';

/** JSON that cannot end the element that it stands in. */
const inElement = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * A briefing as one HTML file that presents it without a server: the atlas's own offline page, with the briefing put in.
 * Errors: the network's, where the page cannot be had, and `AbortError`.
 */
export async function buildHtml(briefing: Briefing, locale: LanguageId, job: FileJob): Promise<Blob> {
  const address = new URL(OFFLINE_PAGE, document.baseURI);
  const response = await fetch(address, { signal: job.signal });
  if (!response.ok) throw new Error(`${OFFLINE_PAGE}: ${response.status}`);
  const page = await response.text();
  job.onProgress(0.8);
  const [before, after] = page.split(SLOT);
  if (before === undefined || after === undefined)
    throw new Error(`${OFFLINE_PAGE} has no room for a briefing`);
  return new Blob([before, inElement({ briefing, locale }), after], { type: 'text/html;charset=utf-8' });
}
