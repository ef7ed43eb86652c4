import { editionText } from '../../i18n/format.ts';
import { cardTexts } from '../../i18n/site/card.ts';
import { registerTexts } from '../../i18n/site/register.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import { namesIn } from '../../model/register/names-in.ts';
import type { Site } from '../../model/site.ts';
import type { SiteDetails } from '../../model/site-details.ts';
import { nameOfPage } from '../../model/source-name.ts';
import { factsOfSite, type SiteFact, saySummary } from '../../state/dossier/sections/site.ts';
import { type Writer, wordsOf } from '../../state/dossier/writer.ts';
import type { Block } from '../../state/dossier/written.ts';
import { type Html, html } from '../html.ts';
import type { Press } from '../press.ts';
import { link } from '../words.ts';
import { factsTable } from './facts-table.ts';

/** What only the card of a site tells; what is not known of it is left out, as there. */
function moreOfCard(site: Site, details: SiteDetails, { i18n }: Writer): readonly SiteFact[] {
  const { locale, formats, messages } = i18n;
  const card = cardTexts.of(locale);
  const register = registerTexts.of(locale);
  const text = (label: string, value: string | null): readonly SiteFact[] =>
    value ? [[label, [{ text: value }]]] : [];
  const years = formats.list(details.extendedYears.map(String));
  const registers = [
    details.rorId && `ROR ${details.rorId.slice(details.rorId.lastIndexOf('/') + 1)}`,
    details.wikidataId && `Wikidata ${details.wikidataId}`,
  ];
  return [
    ...text(messages.details.region, messages.regions[site.region].name),
    ...text(card.localName, details.nameLocal),
    ...text(card.extended, years),
    ...text(register.agreement, details.agreementYear === null ? null : String(details.agreementYear)),
    ...text(register.address, details.address),
    ...text(register.registers, registers.filter(Boolean).join(' · ')),
  ];
}

/** The facts of a site, those that are not known said to be so; one that does not apply to it is left out. */
export function writeSiteFacts(site: Site, dossier: Dossier, writer: Writer): readonly Block[] {
  const details = writer.tables.details.get(site.id);
  const facts = [
    ...factsOfSite(site, dossier, writer),
    ...(details ? moreOfCard(site, details, writer) : []),
  ].filter(([, said]) => said.length === 0 || said.some(({ text }) => text !== ''));
  const note = dossier.term ? wordsOf(writer).centres.note : null;
  return [...saySummary(site, writer), factsTable(facts, note, writer)];
}

/** How the tables begin to say that a point has no source. */
const BACKGROUND = 'background-knowledge';

/** How sure a site is, how exact its point is and where that is from, of which edition. */
export function writeProvenance(site: Site, { i18n, writer }: Press): Html | null {
  const { tables } = writer;
  const { locale, messages, formats } = i18n;
  const details = tables.details.get(site.id);
  if (!details) return null;
  const text = cardTexts.of(locale);
  const [said = '', address] = details.coordinateSource.split(/: (?=https?:\/\/\S+$)/);
  const isSourced = !details.coordinateSource.startsWith(BACKGROUND);
  const isOurs = namesIn(details)[locale].isOurs;
  return html`<h2>${text.provenance}</h2><ul>
<li>${site.verified ? text.verified : text.notVerified}</li>
${details.sources.length === 0 && html`<li>${text.noSource}</li>`}
<li>${isSourced ? text.position(messages.precisions[site.precision]) : text.positionApproximate}</li>
${isSourced && html`<li>${text.positionSource('')}<span lang="en">${said}</span>${address && html` ${link(address, nameOfPage(address, locale))}`}</li>`}
${isOurs && html`<li>${registerTexts.of(locale).ourName}</li>`}
<li>${text.edition(editionText(tables.catalog, formats))}</li>
</ul>${details.note && html`<p class="note">${locale === 'en' ? text.note : messages.details.noteEnglish}: <span lang="en">${details.note}</span></p>`}`;
}
