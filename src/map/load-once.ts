/** How long after a failure a file is asked for once more, in milliseconds. */
const RETRY_AFTER = 1500;

/**
 * Makes the loader of a JSON file of the folder `basemap`: it is fetched once, rejects where it cannot be had even at a second
 * try, and may then be asked for again.
 */
export function createLoader<T>(name: string, parse: (value: unknown) => T): () => Promise<T> {
  let loading: Promise<T> | null = null;
  const fetchFile = async () => {
    const url = new URL(`${import.meta.env.BASE_URL}basemap/${name}`, document.baseURI).href;
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return parse(await response.json());
  };
  return () => {
    loading ??= fetchFile()
      .catch(async () => {
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
        return fetchFile();
      })
      .catch((problem: unknown) => {
        loading = null;
        throw problem;
      });
    return loading;
  };
}
