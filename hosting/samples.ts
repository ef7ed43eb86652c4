import { COMPRESSED_TYPES, FILE_KINDS, HASHED_FOLDER, HEADER_RULES, type HeaderRule } from './rules.ts';

/* Samples for hosts that read no file of the folder: the atlas below /atlas/, its files in /srv/atlas. docs/hosting.md shows them. */

const KINDS = Object.entries(FILE_KINDS);

const rulesOf = (of: HeaderRule['of']) => HEADER_RULES.filter((rule) => rule.of === of);

const cachingOf = (of: 'hashed' | 'others') => rulesOf(of).map(({ value }) => value)[0] ?? '';

/** Lines for nginx. */
export function nginxSample(): string {
  return [
    '# In http { … }',
    'map $uri $atlas_caching {',
    `    default "${cachingOf('others')}";`,
    `    "~/${HASHED_FOLDER}/[^/]+$" "${cachingOf('hashed')}";`,
    '}',
    '',
    '# In server { … }',
    'location /atlas/ {',
    '    alias /srv/atlas/;',
    '    index index.html;',
    '    types {',
    ...KINDS.map(([end, { type }]) => `        ${type} ${end};`),
    '    }',
    '    gzip on;',
    '    gzip_vary on;',
    // Pages are always among them, and named once more give a warning.
    `    gzip_types ${COMPRESSED_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    ...rulesOf('all').map(({ name, value }) => `    add_header ${name} "${value}";`),
    '    add_header Cache-Control $atlas_caching;',
    '}',
  ].join('\n');
}

/** Lines for Caddy. */
export function caddySample(): string {
  return [
    '# In the block of the site',
    'redir /atlas /atlas/',
    'handle_path /atlas/* {',
    '    root * /srv/atlas',
    '    encode gzip',
    ...KINDS.flatMap(([end, { type }]) => [
      `    @${end} path *.${end}`,
      `    header @${end} Content-Type "${type}"`,
    ]),
    '    header {',
    ...rulesOf('all').map(({ name, value }) => `        ${name} "${value}"`),
    '    }',
    // That a file is missing may not be remembered for a year.
    '    @hashed {',
    `        path /${HASHED_FOLDER}/*`,
    '        file',
    '    }',
    `    header @hashed Cache-Control "${cachingOf('hashed')}"`,
    `    @others not path /${HASHED_FOLDER}/*`,
    `    header @others Cache-Control "${cachingOf('others')}"`,
    '    file_server',
    '}',
  ].join('\n');
}
