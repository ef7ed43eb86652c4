import { networksTexts } from '../../i18n/charts/networks.ts';
import type { Network } from '../../model/network.ts';
import { isOneOf } from '../../model/typed.ts';
import { FIELDS } from '../../model/vocabulary.ts';
import type { SiteFact } from '../../state/dossier/sections/site.ts';
import { nameOfCountry, type Writer } from '../../state/dossier/writer.ts';
import type { Block } from '../../state/dossier/written.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import { factsTable } from './facts-table.ts';

/** What a network is, as the directory of networks says it; what is not known is said to be so. */
export function writeNetworkFacts(network: Network, writer: Writer): readonly Block[] {
  const { i18n, tables } = writer;
  const { locale, messages, formats } = i18n;
  const text = networksTexts.of(locale);
  const { columns } = text;
  const subjects = network.subjects.map((id) =>
    isOneOf(FIELDS, id) ? messages.fields[id].name : text.subjects[id],
  );
  const leads = network.leads.map((id) => {
    const site = tables.catalog.siteById.get(id);
    if (site) return nameOfSite(site, locale).text;
    return tables.catalog.countries.has(id) ? nameOfCountry(id, writer) : id;
  });
  const fact = (label: string, value: string | number | null, sources?: readonly string[]): SiteFact => [
    label,
    value ? [{ text: String(value), sources }] : [],
  ];
  const facts = [
    fact(columns.acronym, network.acronym),
    fact(columns.kind, text.kinds[network.kind]),
    fact(columns.form, text.forms[network.form]),
    fact(columns.scope, text.scopes[network.scope]),
    fact(columns.fields, formats.list(subjects)),
    fact(columns.lead, formats.list(leads)),
    fact(columns.start, network.startYear),
    ...(network.endYear === null ? [] : [fact(columns.end, network.endYear)]),
    ...(network.value === null ? [] : [fact(columns.value, formats.count(network.value))]),
    fact(columns.evidence, text.evidence[network.evidence], network.sources),
  ];
  return [factsTable(facts, null, writer)];
}
