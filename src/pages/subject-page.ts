import { pagesTexts } from '../i18n/pages/words.ts';
import type { Dossier } from '../model/dossier/dossier.ts';
import { sourcesOf } from '../state/dossier/sources-of.ts';
import { writeDossier } from '../state/dossier/write-dossier.ts';
import { nameOfSubject, wordsOf } from '../state/dossier/writer.ts';
import type { Block, Section, SectionId, Written } from '../state/dossier/written.ts';
import { describeKind } from '../state/scene/describe-kind.ts';
import { addressFrom, type PageSubject, pathOf } from './address.ts';
import { describe } from './describe.ts';
import { writeNetworkFacts } from './facts/network-facts.ts';
import { writeProvenance, writeSiteFacts } from './facts/site-facts.ts';
import { type PageContent, wayToAtlas } from './frame.ts';
import { type Html, html } from './html.ts';
import type { Press } from './press.ts';
import { listByKind } from './site-list.ts';
import { structuredData } from './structured-data.ts';
import { type Reading, write, writeBlock, writeSources } from './words.ts';

/** What of a dossier stands on a page: what the tables state. What they are measured by is the atlas's. */
const SECTIONS: Readonly<Record<PageSubject['kind'], readonly SectionId[]>> = {
  site: ['networks', 'links', 'stated', 'timeline', 'documents', 'unknown'],
  country: ['centres', 'networks', 'links', 'research', 'stated', 'timeline', 'documents', 'unknown'],
  network: ['networks', 'links', 'stated', 'timeline', 'documents', 'unknown'],
};

/** What a subject is, before what its dossier tells. */
function factsOf(dossier: Dossier, { writer }: Press): readonly Block[] {
  const { subject, sites, network } = dossier;
  const [site] = sites;
  if (subject.kind === 'site' && site) return writeSiteFacts(site, dossier, writer);
  return network ? writeNetworkFacts(network, writer) : [];
}

function sectionsOf(
  dossier: Dossier,
  written: Written,
  kind: PageSubject['kind'],
  press: Press,
): readonly Section[] {
  const facts = factsOf(dossier, press);
  const title = pagesTexts.of(press.locale).facts;
  return [
    ...(facts.length > 0 ? [{ id: 'site', title, blocks: facts } as const] : []),
    ...written.sections.filter(({ id }) => SECTIONS[kind].some((each) => each === id)),
  ];
}

function writeFigures({ figures }: Written, reading: Reading): Html | null {
  if (figures.length === 0) return null;
  return html`<ul class="figures">${figures.map(
    ({ value, label, details }) =>
      html`<li><b>${write([value], reading)}</b> ${label}${details.map((detail) => html`<small>${detail}</small>`)}</li>`,
  )}</ul>`;
}

/** What is said above the title: of what kind it is. */
function kickerOf({ sites: [site], subject }: Dossier, press: Press): string {
  if (subject.kind === 'site' && site) return describeKind(site, press.i18n);
  const text = pagesTexts.of(press.locale);
  return subject.kind === 'country' ? text.country : text.network;
}

function pictureOf(subject: PageSubject, path: string, press: Press): Html | null {
  const picture = press.pictureOf(subject);
  if (!picture) return null;
  const text = wordsOf(press.writer);
  const name = nameOfSubject(subject, press.writer);
  const alt = { site: text.mapOfSite, country: text.mapOf, network: text.mapOfNetwork }[subject.kind](name);
  return html`<figure><img src="${addressFrom(path, picture)}" alt="${alt}" width="1200" height="630" loading="lazy"></figure>`;
}

/** The page of a site, a country or a network. */
export function subjectPage(subject: PageSubject, dossier: Dossier, press: Press): PageContent {
  const { writer, locale, i18n } = press;
  const text = pagesTexts.of(locale);
  const path = pathOf(subject, locale);
  const written = writeDossier(dossier, writer);
  const sections = sectionsOf(dossier, written, subject.kind, press);
  const figures = subject.kind === 'site' ? [] : written.figures;
  const reading: Reading = { path, press, sources: sourcesOf({ ...written, figures, sections }) };
  const [site] = dossier.sites;
  const own = subject.kind === 'site' ? site : undefined;
  const { title, facts } = written;
  const isOwnName = !own || own.name[locale];
  const words = wordsOf(writer);
  return {
    title,
    description: describe(subject, dossier, written, press),
    data: structuredData(subject, press),
    above: [
      { page: { kind: 'index' }, name: text.index },
      ...(own ? [{ page: { kind: 'list', id: own.kind }, name: words.figures[own.kind] } as const] : []),
    ],
    main: html`<p class="kicker">${kickerOf(dossier, press)}</p>
<h1${!isOwnName && html` lang="en"`}>${title}${own?.kind === 'centre' && own.acronym && html` <small>${own.acronym}</small>`}</h1>
${own && locale !== 'en' && isOwnName && html`<p class="note" lang="en">${own.name.en}</p>`}
${!own && facts.length > 0 && html`<p>${facts.join(' · ')}</p>`}
${own?.former && html`<p class="former">${i18n.messages.details.former}</p>`}
${wayToAtlas(subject, press)}
${pictureOf(subject, path, press)}
${writeFigures({ ...written, figures }, reading)}
${sections.map(
  ({
    title: heading,
    blocks,
  }) => html`<section><h2>${heading}</h2>${blocks.map((block) => writeBlock(block, heading, reading))}</section>
`,
)}
${!own && html`<section><h2>${text.sites}</h2>${dossier.sites.length > 0 ? listByKind(dossier.sites, path, press) : html`<p>${text.noSites}</p>`}</section>`}
${own && html`<section>${writeProvenance(own, press)}</section>`}
<section><h2>${words.sections.sources}</h2><p class="note">${words.sources.tables}.</p>${writeSources(reading)}</section>`,
  };
}
