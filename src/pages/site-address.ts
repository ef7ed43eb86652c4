/** The variable of the environment that names the address at which the atlas will stand. */
export const SITE_URL = 'SITE_URL';

/** The address at which the atlas will stand, with a slash at its end; null where none is named. Error: one that is none of the web. */
export function readSiteAddress(named: string | undefined): string | null {
  const address = named?.trim();
  if (!address) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(
      `${SITE_URL} must be the address of the atlas, like its folder on a host, not "${address}"`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
