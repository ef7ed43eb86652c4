/** Fetches JSON from our own folder. Errors: the network's, the server's status, or that it is no JSON. */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}.`);
  return response.json().catch(() => {
    // Some hosts send their first page in the place of a missing file.
    throw new Error(`${path}: no JSON.`);
  });
}
