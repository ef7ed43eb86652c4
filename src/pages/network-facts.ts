import { networksTexts } from '../i18n/charts/networks.ts';
import type { Network } from '../model/network.ts';
import { isOneOf } from '../model/typed.ts';
import { FIELDS } from '../model/vocabulary.ts';
import { nameOfCountry, plainCell, type Writer } from '../state/dossier/writer.ts';
import type { Block, Cell, Said } from '../state/dossier/written.ts';
import { nameOfSite } from '../state/scene/order.ts';

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
  const year = (value: number | null) => (value === null ? '' : String(value));
  const rows: readonly (readonly [string, string, (readonly string[])?])[] = [
    [columns.acronym, network.acronym ?? ''],
    [columns.kind, text.kinds[network.kind]],
    [columns.form, text.forms[network.form]],
    [columns.scope, text.scopes[network.scope]],
    [columns.fields, formats.list(subjects)],
    [columns.lead, formats.list(leads)],
    [columns.start, year(network.startYear)],
    ...(network.endYear === null ? [] : [[columns.end, year(network.endYear)] as const]),
    ...(network.value === null ? [] : [[columns.value, formats.count(network.value)] as const]),
    [columns.evidence, text.evidence[network.evidence], network.sources],
  ];
  const said = (value: string, sources: readonly string[] = []): readonly Said[] => [
    { text: value || messages.details.unknown, sources },
  ];
  return [
    {
      kind: 'table',
      caption: '',
      head: [],
      rows: rows.map(([label, value, sources]): readonly Cell[] => [
        plainCell(label),
        { said: said(value, sources) },
      ]),
      note: null,
    },
  ];
}
