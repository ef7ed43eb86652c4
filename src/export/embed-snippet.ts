import { escapeXml } from '../model/text/xml-text.ts';

/** Heights that a frame may have, in CSS pixels. */
export const EMBED_HEIGHT = { least: 240, most: 2000, standard: 520 } as const;

/** The lines that put a view of the atlas into another page, as wide as there is room. */
export function embedSnippet(link: string, title: string, height: number): string {
  return (
    `<iframe src="${escapeXml(link)}" title="${escapeXml(title)}" width="100%" height="${height}" ` +
    'style="border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>'
  );
}

/** Whether an address leads nowhere from any other machine. */
export function isLocalAddress(link: string): boolean {
  const { hostname, protocol } = new URL(link);
  return protocol === 'file:' || /^(localhost|127\.|\[::1\])/.test(hostname);
}
