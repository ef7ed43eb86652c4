/** The folder of the pages, below that of the atlas. */
export const PAGES_FOLDER = 'pages';

/** The list of all pages for search engines, beside the atlas. */
export const SITEMAP = 'sitemap.xml';

/** The folder of the tables as files, each by itself, and what lists them for programs that gather data. */
export const DATA_FOLDER = 'data/tables';
export const DCAT_FILE = 'dcat.jsonld';

/** The folder of the pictures of where things lie. */
export const PICTURES_FOLDER = `${PAGES_FOLDER}/map`;
