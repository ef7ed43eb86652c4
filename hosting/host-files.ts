import { escapeXml } from '../src/model/text/xml-text.ts';
import { COMPRESSED_TYPES, FILE_KINDS, HASHED_AGE, HASHED_FOLDER, HEADER_RULES } from './rules.ts';

/* The files by which hosts are told the rules, each as text. */

const KINDS = Object.entries(FILE_KINDS);

const rulesOf = (of: 'all' | 'hashed' | 'others') => HEADER_RULES.filter((rule) => rule.of === of);

/**
 * `_headers` of Netlify and Cloudflare Pages, for the names that stand in the folder. Cloudflare joins the values of a header that two
 * blocks give to one file, so no file has one twice.
 */
export function headersFile(names: readonly string[]): string {
  const block = (path: string, of: 'all' | 'hashed' | 'others') =>
    [path, ...rulesOf(of).map(({ name, value }) => `  ${name}: ${value}`)].join('\n');
  const others = names.filter((name) => name !== HASHED_FOLDER);
  const paths = others.map((name) => (name.includes('.') ? `/${name}` : `/${name}/*`));
  return `${[
    '# Netlify and Cloudflare Pages read this file at the root of a site; below a folder, put that before each path.',
    block('/*', 'all'),
    block(`/${HASHED_FOLDER}/*`, 'hashed'),
    ...['/', ...paths].map((path) => block(path, 'others')),
  ].join('\n\n')}\n`;
}

/** `.htaccess` of Apache. */
export function htaccessFile(): string {
  const set = (of: 'all' | 'hashed' | 'others', condition = '') =>
    rulesOf(of).map(({ name, value }) => `  Header set ${name} "${value}"${condition}`);
  return `${[
    '# Apache 2.4. What a module is missing for is left out.',
    '<IfModule mod_mime.c>',
    ...KINDS.map(([end, { type }]) => `  AddType ${type} .${end}`),
    '</IfModule>',
    '<IfModule mod_setenvif.c>',
    `  SetEnvIf Request_URI "/${HASHED_FOLDER}/[^/]+$" ATLAS_HASHED`,
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...set('all'),
    ...set('hashed', ' env=ATLAS_HASHED'),
    ...set('others', ' env=!ATLAS_HASHED'),
    '</IfModule>',
    '<IfModule mod_filter.c>',
    '  <IfModule mod_deflate.c>',
    `    AddOutputFilterByType DEFLATE ${COMPRESSED_TYPES.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
  ].join('\n')}\n`;
}

/** `web.config` of IIS, whose sections all may stand in a site's own folder. */
export function webConfigFile(): string {
  const days = HASHED_AGE / (24 * 60 * 60);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <urlCompression doStaticCompression="true" doDynamicCompression="false" />',
    '    <staticContent>',
    ...KINDS.flatMap(([end, { type }]) => [
      `      <remove fileExtension=".${end}" />`,
      `      <mimeMap fileExtension=".${end}" mimeType="${type}" />`,
    ]),
    '      <clientCache cacheControlMode="DisableCache" />',
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...rulesOf('all').flatMap(({ name, value }) => [
      `        <remove name="${name}" />`,
      `        <add name="${name}" value="${escapeXml(value)}" />`,
    ]),
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    `  <location path="${HASHED_FOLDER}">`,
    '    <system.webServer>',
    '      <staticContent>',
    `        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="public, immutable" />`,
    '      </staticContent>',
    '    </system.webServer>',
    '  </location>',
    '</configuration>',
  ].join('\n')}\n`;
}

/**
 * What is shown in the place of a file that is not there. Without it some hosts answer with the first page, as if that were the file, and
 * a browser would keep it.
 */
export function missingPage(): string {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Auspices</title>
  <p lang="vi">Không có tệp nào ở địa chỉ này.</p>
  <p>There is no file at this address.</p>
</html>
`;
}
