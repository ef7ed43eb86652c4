import { escapeXml } from '../model/text/xml-text.ts';

/** The list of all pages for search engines, by sitemaps.org: it wants whole addresses. The atlas itself comes first. */
export function sitemap(paths: readonly string[], day: string, site: string): string {
  const urls = ['', ...paths].map(
    (path) => `<url><loc>${escapeXml(new URL(path, site).href)}</loc><lastmod>${day}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
