import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/model/site.ts';
import { html, jsonElement } from '../../src/pages/html.ts';
import type { PageTables } from '../../src/pages/make-pages.ts';
import { makeSheet } from '../../src/pages/sheet/make-sheet.ts';
import { readSiteAddress } from '../../src/pages/site-address.ts';
import { pagesOf, REAL } from './made.ts';

/** The real tables with one site, one country and no network: enough to see how a page is made. */
function fewTables(change: (site: Site) => Site): PageTables {
  const { tables, documents } = REAL;
  const icp = tables.catalog.siteById.get('vnm-icp');
  const country = tables.catalog.countries.get('VNM');
  if (!icp || !country) throw new Error('The tables have no vnm-icp');
  const site = change({ ...icp, index: 0 });
  return {
    documents,
    data: [],
    tables: {
      ...tables,
      networks: new Map(),
      links: [],
      catalog: {
        ...tables.catalog,
        sites: [site],
        siteById: new Map([[site.id, site]]),
        countries: new Map([['VNM', country]]),
      },
    },
  };
}

describe('markup', () => {
  it('takes everything that is put into it for text', () => {
    const text = '"><script>alert(1)</script>&';
    expect(html`<a title="${text}">${text}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</a>',
    );
    expect(html`${null}${false}${[1, html`<b>${'<'}</b>`]}`.text).toBe('1<b>&lt;</b>');
  });

  it('ends an element of data nowhere but at its end', () => {
    const { text } = jsonElement('application/ld+json', { name: '</script><script>' });
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(text.replace(/<[^>]*>/g, ''))).toEqual({ name: '</script><script>' });
  });
});

describe('a page of a name that would be markup', () => {
  const name = 'Centre <script>alert(1)</script> & "friends"';
  const pages = pagesOf(fewTables((site) => ({ ...site, name: { en: name, vi: null } })));

  it('shows it as it is written, everywhere', () => {
    for (const [path, text] of pages) {
      expect(text, path).not.toContain('<script>');
      if (path.includes('/site/'))
        expect(text).toContain('Centre &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;friends&quot;');
    }
  });

  it('says that a name which the language lacks is English', () => {
    expect(pages.get('pages/vi/site/vnm-icp.html')).toMatch(/<h1 lang="en">Centre /);
    expect(pages.get('pages/en/site/vnm-icp.html')).toMatch(/<h1>Centre /);
  });
});

describe('the address of the atlas', () => {
  it('is a folder of the web, with its slash', () => {
    expect(readSiteAddress(undefined)).toBeNull();
    expect(readSiteAddress(' ')).toBeNull();
    expect(readSiteAddress('https://example.org')).toBe('https://example.org/');
    expect(readSiteAddress('https://example.org/atlas')).toBe('https://example.org/atlas/');
    for (const wrong of ['example.org', 'ftp://example.org/', 'https://example.org/?a=1'])
      expect(() => readSiteAddress(wrong)).toThrow(/SITE_URL/);
  });

  it('is nowhere made up: without it pages are relative, and have no canonical address, picture or map of the site', () => {
    const pages = pagesOf(fewTables((site) => site));
    expect(pages.has('sitemap.xml')).toBe(false);
    const text = pages.get('pages/en/site/vnm-icp.html');
    expect(text).not.toMatch(/canonical|og:url|og:image/);
    expect(text).toContain('<link rel="alternate" hreflang="vi" href="../../vi/site/vnm-icp.html">');
  });
});

describe('the picture of a page', () => {
  it('is named to other sites by its whole address, and that of its language where there is one', () => {
    const of = (pictures: readonly string[]) =>
      pagesOf(
        fewTables((site) => site),
        'https://example.org/atlas/',
        pictures,
      ).get('pages/vi/site/vnm-icp.html');
    const image = (name: string) => `<meta property="og:image" content="https://example.org/atlas/${name}">`;
    expect(of(['site/vnm-icp.png'])).toContain(image('pages/map/site/vnm-icp.png'));
    const own = of(['site/vnm-icp.png', 'vi/site/vnm-icp.png']);
    expect(own).toContain(image('pages/map/vi/site/vnm-icp.png'));
    expect(own).toContain('<img src="../../map/vi/site/vnm-icp.png" alt="');
    // That of the atlas itself stands in for one that was not drawn.
    expect(of([])).toContain(image('preview.jpg'));
  });
});

describe('the picture of a network', () => {
  it('stands on its page, with what it shows as its words', () => {
    const { tables } = REAL;
    const asean = new Map([...tables.networks].filter(([id]) => id === 'asean'));
    const few = {
      ...REAL,
      tables: { ...tables, catalog: { ...tables.catalog, sites: [] }, networks: asean },
    };
    const page = pagesOf(few, null, ['network/asean.png']).get('pages/en/network/asean.html');
    expect(page).toMatch(/<img src="..\/..\/map\/network\/asean.png" alt="[^"]+: where its sites lie/);
  });
});

describe('the sheet of the pages', () => {
  const { css, fonts } = makeSheet();

  it('brings every font that it names, and no step of a scale that is not resolved', () => {
    const named = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, name]) => name);
    expect(named.sort()).toEqual([...fonts.keys()].sort());
    expect(css).not.toMatch(/var\(--(space|text|radius)-|@media \(--/);
    expect(css).toContain('prefers-color-scheme:dark');
    expect(css.length).toBeLessThan(20_000);
  });
});
