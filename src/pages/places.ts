/** The folder of the pages, below that of the atlas. */
export const PAGES_FOLDER = 'pages';

/** The list of all pages for search engines, beside the atlas. */
export const SITEMAP = 'sitemap.xml';
