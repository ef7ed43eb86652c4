/**
 * Whether an answer is the file of this edition that was asked for: no error, no page in the place of a file, as hosts send that
 * answer everything with their first page, and a page only if it begins with this edition's script.
 */
export async function isOfEdition(url: string, response: Response, firstScript: string): Promise<boolean> {
  if (!response.ok) return false;
  const { pathname } = new URL(url);
  const isPage = pathname.endsWith('/index.html');
  const isHtml = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (isPage) return (await response.text()).includes(firstScript);
  return !isHtml || pathname.endsWith('.html');
}
