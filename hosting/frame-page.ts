import { escapeXml } from '../src/model/text/xml-text.ts';

/**
 * A page of somebody else's, long enough to be scrolled, with the atlas in a frame. In its address, `sandbox` is the frame's attribute of
 * that name, and `search` the view that is shown, such as `embed=1&lang=vi`.
 */
export function framePage(asked: URLSearchParams, atlas: string): string {
  const sandbox = asked.get('sandbox');
  const attribute = sandbox === null ? '' : ` sandbox="${escapeXml(sandbox)}"`;
  const link = `${atlas}?${asked.get('search') ?? 'embed=1'}`;
  const lines = '<p>A line of the page around the atlas.</p>'.repeat(30);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page around the atlas</title>
<h1>A page around the atlas</h1>
<p><a href="?">As the atlas offers it</a> · <a href="?sandbox=allow-scripts">in a sandbox</a></p>
<iframe src="${escapeXml(link)}" title="Auspices" width="100%" height="520" style="border:0" allow="fullscreen"${attribute}></iframe>
${lines}
</html>
`;
}
