import type { Dossier } from '../../../model/dossier/dossier.ts';
import { namesIn } from '../../../model/register/names-in.ts';
import type { Site } from '../../../model/site.ts';
import { describeStanding } from '../../scene/standing.ts';
import { sayCountry, type Writer, wordsOf } from '../writer.ts';
import type { Block, Cell, Said } from '../written.ts';
import { sayTerm } from './place.ts';

/** A fact of a site: its name, and what it is; nothing where it is not known, and no words where it does not apply. */
export type SiteFact = readonly [label: string, said: readonly Said[]];

/** The facts of a single site, those that are not known too. */
export function factsOfSite(
  site: Site,
  { centres }: Pick<Dossier, 'centres'>,
  writer: Writer,
): readonly SiteFact[] {
  const { site: text } = wordsOf(writer);
  const { i18n, tables } = writer;
  const { messages, formats, locale } = i18n;
  const details = tables.details.get(site.id);
  const names = details && namesIn(details)[locale];
  const english = locale === 'en' ? undefined : ('en' as const);
  const countries = site.countries.flatMap((iso3, at): readonly Said[] => [
    ...(at > 0 ? [{ text: ', ' }] : []),
    sayCountry(iso3, writer),
  ]);
  const said = (value: string | null, own: string | null | undefined): readonly Said[] =>
    own ? [{ text: own }] : value ? [{ text: value, lang: english }] : [];
  const [centre] = centres;
  const hectares = details?.areaHectares ?? null;
  return [
    [
      text.field,
      [{ text: messages.fields[site.field].name, opens: { kind: 'dossier', code: `field:${site.field}` } }],
    ],
    [site.countries.length > 1 ? text.countries : text.country, countries],
    ...(site.kind === 'centre'
      ? ([
          [text.category, [{ text: messages.categories[site.category] }]],
          [text.host, said(site.host, names?.host)],
          [text.city, said(site.city, names?.city)],
        ] as const)
      : []),
    [
      text.status,
      [{ text: describeStanding(site, tables.catalog.compiled, i18n), sources: details?.sources }],
    ],
    [
      site.kind === 'centre' ? text.approved : text.designated,
      site.year === null ? [] : [{ text: String(site.year) }],
    ],
    site.kind === 'centre'
      ? [text.term, centre ? [{ text: sayTerm(centre, writer) }] : []]
      : [text.area, hectares === null ? [] : [{ text: text.hectares(formats.count(hectares)) }]],
    [
      text.website,
      details?.website ? [{ text: details.website, opens: { kind: 'page', url: details.website } }] : [],
    ],
  ];
}

/** What a single site does, in one sentence. */
export function saySummary(site: Site, { tables, i18n }: Writer): readonly Block[] {
  const { locale } = i18n;
  const summary = tables.details.get(site.id)?.summary;
  const own = summary?.[locale];
  const text = own ?? summary?.en;
  if (!text) return [];
  return [{ kind: 'paragraph', said: [{ text, lang: own || locale === 'en' ? undefined : 'en' }] }];
}

/** What a single site is. */
export function writeSite(dossier: Dossier, writer: Writer): readonly Block[] {
  const { subject, sites, centres } = dossier;
  const [site] = sites;
  if (subject.kind !== 'site' || !site) return [];
  return [
    ...saySummary(site, writer),
    {
      kind: 'table',
      caption: '',
      head: [],
      rows: factsOfSite(site, dossier, writer)
        .filter(([, value]) => value.some(({ text }) => text !== ''))
        .map(([label, said]): readonly Cell[] => [{ said: [{ text: label, bold: true }] }, { said }]),
      note: centres[0]?.term ? wordsOf(writer).centres.note : null,
    },
  ];
}
