/** The page that presents a briefing without a server, among the files of the atlas. */
export const OFFLINE_PAGE = 'offline.html';

/** Where the briefing is put into that page. */
export const SLOT = '{"briefing":"none"}';

/** The id of the element that holds the briefing. */
export const SLOT_ID = 'auspices-briefing';

/** Where the page has the rows of the reader's own lists that its slides show. */
export const OWN_ROWS = 'own/lists.zip';
