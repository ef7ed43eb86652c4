import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBriefings } from '../../../../data/build/briefings.ts';
import { languageOfLink, readLink } from '../../../../src/state/view/link/read-link.ts';
import { decodeView, defaultView, encodeView } from '../../../../src/state/view/url.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';

const catalog = realCatalog();
const base = defaultView('en');
const briefings = readBriefings(fileURLToPath(new URL('../../../../data', import.meta.url)), (problem) => {
  throw new Error(String(problem));
});
const read = (search: string) => readLink(search, catalog, base);

/** Links as the atlas writes them: those of the ready-made briefings, and some with every parameter. */
const LINKS: readonly string[] = [
  ...new Set([
    ...briefings.flatMap(({ steps }) => steps.map(({ view }) => view)),
    'lang=vi&kind=centre&field=water&region=africa',
    'lang=vi&kind=centre,geopark&sector=natural-sciences&category=2,unstated&status=active&region=africa,asia-pacific',
    'lang=vi&field=basic-sciences-engineering&group=southeast_asia,asean&country=THA,VNM&since=1976-2026&former=1',
    'lang=en&q=n%C6%B0%E1%BB%9Bc+%C4%91%E1%BA%A5t&area=circle%3A105.84,21.02,500&site=vnm-icp',
    'lang=vi&chart=growth,network&show=growth-stack.kind,matrix-order.degree&network=asean&compare=mrc',
    'lang=vi&link=host,training&broad=1&papers=2019&layer=sites,density&fill=water&worldview=un',
    'lang=vi&at=105.854,21.028,6.25,-30,20&projection=pacific&theme=dark&embed=1',
    'lang=vi&q=karst+(hang+%C4%91%E1%BB%99ng)&briefing=viet-nam&step=2',
    'field=water',
    'q=karst',
  ]),
].filter((link) => link !== '');

/** What a browser makes of a damaged link before a page sees it. */
const arrive = (query: string) => new URL(`http://localhost/?${query}`).search;

/** Puts something into a link at many places. */
function inserted(link: string, what: string): readonly string[] {
  const step = Math.max(1, Math.floor(link.length / 60));
  return Array.from({ length: Math.ceil(link.length / step) }, (_, at) => at * step).map(
    (at) => link.slice(0, at) + what + link.slice(at),
  );
}

const names = (link: string, change: (name: string) => string) =>
  link.replace(/(^|&)([a-z]+)=/g, (_whole, before: string, name: string) => `${before}${change(name)}=`);
/** Values of lists, not words to search. */
const values = (link: string, change: (value: string) => string) =>
  link.replace(
    /(^|&)(?!q=)([a-z]+)=([^&]*)/g,
    (_whole, before: string, name: string, value: string) =>
      `${before}${name}=${change(value).replace(/%3a/g, '%3A')}`,
  );
const capital = (text: string) => text.replace(/(^|,)([a-z])/g, (found) => found.toUpperCase());

const DAMAGES: Readonly<Record<string, (link: string) => readonly string[]>> = {
  '&amp; for &': (link) => [link.replaceAll('&', '&amp;'), link.replaceAll('&', '&amp;amp;')],
  'the number of & for it': (link) => [link.replaceAll('&', '&amp%3B')],
  'the marks of a sentence behind it': (link) =>
    [
      '.',
      ',',
      ')',
      ']',
      '>',
      '"',
      "'",
      '”',
      '’',
      '»',
      ').',
      '>.',
      '"),',
      ';',
      ':',
      '!',
      '…',
      ' ',
      '%20',
      '/',
      '?',
    ].map((mark) => link + mark),
  'brackets around it': (link) => [`(${link})`, `<${link}>`, `“${link}”`],
  'a space without width inside': (link) => inserted(link, '\u200B'),
  'a soft hyphen inside': (link) => inserted(link, '\u00AD'),
  'a break of a line inside': (link) => [...inserted(link, '\n'), ...inserted(link, '%0D%0A')],
  'a soft break of quoted-printable mail inside': (link) => inserted(link, '=\r\n'),
  'capitals in names': (link) => [names(link, capital), names(link, (name) => name.toUpperCase())],
  'capitals in values': (link) => [values(link, capital), values(link, (value) => value.toUpperCase())],
  'a doubled question mark': (link) => [`?${link}`, `??${link}`, link.replaceAll('&', '?')],
  'semicolons for &': (link) => [link.replaceAll('&', ';')],
  'a language with its region': (link) => [
    link.replace(/lang=(\w+)/, 'lang=$1-VN'),
    link.replace(/lang=(\w+)/, 'lang=$1_vn'),
  ],
  'dashes for hyphens': (link) => [values(link, (value) => value.replaceAll('-', '–'))],
  'characters of HTML for the beginnings of names': (link) => [
    link.replaceAll('&region', '®ion').replaceAll('&sector', '§or'),
  ],
  'every sign encoded': (link) => [encodeURIComponent(link)],
  'the equals signs of quoted-printable mail': (link) =>
    link.includes('&') ? [link.replaceAll('=', '=3D')] : [],
};

describe('a link that was damaged on its way', () => {
  it.each(Object.keys(DAMAGES))('is read as it was written, and says so: %s', (name) => {
    for (const link of LINKS) {
      const { view: meant } = decodeView(link, catalog, base);
      for (const damaged of DAMAGES[name]?.(link) ?? []) {
        const { view, rejected, mended } = read(arrive(damaged));
        expect({ damaged, view: encodeView(view), rejected }).toEqual({
          damaged,
          view: encodeView(meant),
          rejected: [],
        });
        // Nothing is mended in silence that was read otherwise to the letter.
        const letter = decodeView(arrive(damaged), catalog, base);
        const told = letter.rejected.length === 0 || mended.length > 0;
        expect({ damaged, told }).toEqual({ damaged, told: true });
      }
    }
  });

  it('may carry what mailers add, wherever they add it', () => {
    for (const link of LINKS) {
      const { view } = decodeView(link, catalog, base);
      for (const carried of [`${link}?utm_source=mail`, `utm_source=x?${link}`, `${link}&amp;fbclid=1`])
        expect(read(arrive(carried))).toMatchObject({ view, rejected: [] });
    }
  });

  it('shows the old part and the new one', () => {
    const { view, mended } = read('?lang=vi-VN&amp;Field=Water).');
    expect(view).toMatchObject({ locale: 'vi', field: ['water'] });
    expect(mended).toEqual([
      { from: 'lang=vi-VN', to: 'lang=vi' },
      { from: '&amp;Field=Water).', to: 'field=water' },
    ]);
    expect(read(arrive('field=wa\u200Bter')).mended).toEqual([{ from: null, to: 'field=water' }]);
  });

  it('is mended as far as that is beyond doubt, and the rest is named', () => {
    const { view, rejected, mended } = read('?field=Water,alchemy&fields=earth&lang=vn');
    expect(view.field).toEqual(['water']);
    expect(mended).toEqual([{ from: 'field=Water,alchemy', to: 'field=water,alchemy' }]);
    expect(rejected).toEqual([
      { name: 'field', value: 'alchemy' },
      { name: 'fields', value: 'earth' },
      { name: 'lang', value: 'vn' },
    ]);
  });

  it.each([
    'field=',
    'region=,',
    'q=',
    'q=+',
    'since=',
    'area=',
    'country',
    'kind=centre&regi',
    'site=',
    'show=',
  ])('never shows more than its writer saw without a word: %s', (cut) => {
    expect(read(`?${cut}`).rejected).toHaveLength(1);
  });
});

describe('a link that was cut off', () => {
  it('names what is left of a parameter without a value', () => {
    for (const link of LINKS) {
      for (let end = 1; end < link.length; end++) {
        const cut = link.slice(0, end);
        // What is cut between two parameters leaves no trace.
        if (link[end] === '&' || cut.endsWith('&') || !/(^|&)[a-z]+=?$/.test(cut)) continue;
        expect({ cut, named: read(arrive(cut)).rejected.length }).toEqual({ cut, named: 1 });
      }
    }
  });
});

describe('a sound link', () => {
  it.each(LINKS)('is read to the letter: %s', (link) => {
    const { view, rejected, mended } = read(arrive(link));
    expect({ view, rejected, mended }).toEqual({ ...decodeView(link, catalog, base), mended: [] });
  });

  it('of the atlas itself is never mended, whatever was searched', () => {
    for (const query of [
      'U.S.',
      '5"',
      'a>b>',
      'nước (ngọt',
      'x?y=z&a;b=c',
      'a=b',
      '«hồ»',
      '%41',
      'ka\u200Brst',
      '3Dmap',
    ]) {
      const link = encodeView({ ...base, query, region: ['africa'] });
      expect(read(arrive(link)).mended).toEqual([]);
    }
  });
});

describe('the language of a link', () => {
  it.each([
    ['?lang=vi', 'vi'],
    ['?lang=vi-VN', 'vi'],
    ['?Lang=VI).', 'vi'],
    ['?field=water&amp;lang=vi', 'vi'],
    ['?lang=en_GB', 'en'],
    ['?lang=fr', null],
    ['?field=water', null],
  ])('is known before all else: %s', (search, language) => {
    expect(languageOfLink(search)).toBe(language);
  });
});
