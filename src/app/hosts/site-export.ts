import { fileNameOf } from '../../export/charts/chart-file.ts';
import { buildSites } from '../../export/tables/site-exporters.ts';
import { recordOfSite, type Saying, SITE_FIELDS } from '../../export/tables/site-fields.ts';
import type { SiteFile } from '../../export/tables/site-file.ts';
import { aboutTexts } from '../../i18n/about.ts';
import { exportTexts } from '../../i18n/export/frame.ts';
import { siteFieldTexts } from '../../i18n/export/site-fields.ts';
import { editionText } from '../../i18n/format.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { factTexts } from '../../i18n/known/facts.ts';
import { registerTexts } from '../../i18n/site/register.ts';
import { dayOf } from '../../model/day.ts';
import type { SiteFormat } from '../../model/formats.ts';
import type { Site } from '../../model/site.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Knowledge } from '../../state/cooperation/knowledge.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import { describeFilters, nameOfPoint } from '../../state/view/describe.ts';
import { worldviewOf } from '../../state/view/map-choices.ts';
import { kmFrom, middleOf } from '../../state/view/sort.ts';
import { defaultView } from '../../state/view/url.ts';
import { activeWords } from './active-words.ts';
import { sitesInOrder } from './order-of-file.ts';
import type { ExportOrder } from './use-export-task.ts';

/** Ids and flags as they stand in the tables, or in words. */
function sayings(app: AppState, knowledge: Knowledge, i18n: I18n): { plain: Saying; worded: Saying } {
  const { messages, locale } = i18n;
  const { table } = exportTexts.of(locale);
  const { catalog, linkOf } = app;
  const as = <T>(value: T) => value;
  const source = (idOrAddress: string) => {
    const document = knowledge.documents.get(idOrAddress);
    return document ? `${document.title[locale] ?? document.title.en} (${idOrAddress})` : idOrAddress;
  };
  const shared = {
    name: (site: Parameters<Saying['name']>[0]) => nameOfSite(site, locale).text,
    source,
    day: catalog.compiled,
    link: (site: string) => linkOf({ ...defaultView(locale), site }),
  };
  return {
    plain: {
      ...shared,
      kind: as,
      category: (id) => (id === 'unstated' ? null : id),
      field: as,
      sector: as,
      scope: as,
      country: (iso3) => catalog.countries.get(iso3)?.name.en ?? iso3,
      region: as,
      precision: as,
      status: as,
      network: as,
      termRule: as,
      flag: as,
      fact: as,
    },
    worded: {
      ...shared,
      kind: (id) => messages.kinds[id].one,
      category: (id) => (id === 'unstated' ? null : id),
      field: (id) => messages.fields[id].name,
      sector: (id) => messages.sectors[id],
      scope: (id) => messages.scopes[id],
      country: (iso3) => catalog.countries.get(iso3)?.name[locale] ?? iso3,
      region: (id) => messages.regions[id].name,
      precision: (id) => messages.precisions[id],
      status: (id) => messages.statuses[id],
      network: (id) => {
        const network = knowledge.networks.get(id);
        if (!network) return id;
        return network.acronym ? `${network.name[locale]} (${network.acronym})` : network.name[locale];
      },
      termRule: (id) => registerTexts.of(locale).rules[id],
      flag: (value) => (value ? table.yes : table.no),
      fact: (id) => factTexts.of(locale).facts[id],
    },
  };
}

/** What a file of sites says about itself. */
function aboutFile(
  app: AppState,
  i18n: I18n,
  title: string,
  middle: string | null,
  date: Date,
): SiteFile['about'] {
  const { messages, formats, locale } = i18n;
  const { table } = exportTexts.of(locale);
  const { catalog, view, selectScene, linkOf } = app;
  const scene = selectScene(view);
  const { count } = formats;
  return [
    [table.title, title],
    ...(middle ? [[table.middle, middle] as const] : []),
    [table.count, messages.status.count(count(scene.visible.length), count(scene.total), scene.total)],
    [table.edition, editionText(catalog, formats)],
    [table.exported, formats.date(dayOf(date))],
    [table.link, linkOf(view)],
    [table.note, table.gaps],
    [table.licence, aboutTexts.of(locale).licences.join(' ')],
    [table.worldview, messages.map.worldviews[worldviewOf(view)]],
    [table.disclaimer, messages.map.disclaimer],
    [table.independence, messages.app.independence],
  ];
}

/** The order of a file of the sites that the filters leave. Error: where they leave none. */
export function siteOrder(
  app: AppState,
  knowledge: Knowledge,
  i18n: I18n,
  format: SiteFormat,
  name: string,
): ExportOrder {
  const { catalog, view, selectScene } = app;
  const { locale } = i18n;
  const { table } = exportTexts.of(locale);
  const date = new Date();
  const { visible } = selectScene(view);
  const selected = view.site === null ? undefined : catalog.siteById.get(view.site);
  const middle = middleOf(view, selected);
  // A file is not named after a country of which it has no row.
  const named = view.country.filter((iso3) =>
    visible.some((index) => catalog.sites[index]?.countries.includes(iso3)),
  );
  const file = fileNameOf({ id: 'sites', date }, format, activeWords({ ...view, country: named }));
  const build: ExportOrder['build'] = async (job) => {
    if (visible.length === 0) throw new Error(exportTexts.of(locale).reasons.empty.replace(/\.$/, ''));
    const { plain, worded } = sayings(app, knowledge, i18n);
    const sites = sitesInOrder(app, knowledge, i18n, middle);
    const distance = middle ? (site: Site) => kmFrom(middle, site) : undefined;
    const records = (say: Saying) =>
      sites.map((site) =>
        recordOfSite(site, knowledge.details.get(site.id) ?? null, { ...say, ...(distance && { distance }) }),
      );
    const title = describeFilters(view, i18n, catalog);
    const middleName =
      middle &&
      (view.area?.kind === 'circle'
        ? nameOfPoint(middle, i18n)
        : selected
          ? nameOfSite(selected, locale).text
          : null);
    const siteFile: SiteFile = {
      locale,
      title,
      about: aboutFile(app, i18n, title, middleName, date),
      inEachRow: [
        [table.edition, editionText(catalog, i18n.formats)],
        [table.view, app.linkOf(view)],
      ],
      columns: SITE_FIELDS.filter((id) => id !== 'distance_km' || middle).map((id) => ({
        id,
        ...siteFieldTexts.of(locale)[id],
      })),
      worded: records(worded),
      plain: records(plain),
      words: { sites: table.sites, about: table.about, columns: table.columns },
    };
    return buildSites(format, siteFile, job);
  };
  return { name, file, build };
}
