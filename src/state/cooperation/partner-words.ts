import type { PartnersTexts } from '../../i18n/charts/partners.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { LOCALES } from '../../i18n/locales.ts';
import { withSmallStart } from '../../i18n/small-start.ts';
import type { Network } from '../../model/network.ts';
import type { Measures } from '../../model/partners/measure.ts';
import type { PartId, Weights } from '../../model/partners/parts.ts';
import type { PartnerTables, Party } from '../../model/partners/party.ts';
import type { RankedPartner } from '../../model/partners/rank.ts';
import type { Field } from '../../model/vocabulary.ts';
import { nameOfSite } from '../scene/order.ts';

/** A reason names so many parts. */
const MOST_REASONS = 3;

/** What says what was found of partners. */
export interface PartnerWords {
  readonly nameOf: (party: Pick<Party, 'kind' | 'id'>) => string;
  /** As short as it goes: a centre by its acronym, where it has one. */
  readonly shortNameOf: (party: Pick<Party, 'kind' | 'id'>) => string;
  /** What was found for a part, in words; null where it is nothing. */
  readonly found: (partner: RankedPartner, part: PartId) => string | null;
  /** The parts that count most for a partner, in one sentence. */
  readonly reasons: (partner: RankedPartner, parts: readonly PartId[], weights: Weights) => string;
  /** That something is not known, and how it was counted; null where all is known. */
  readonly missing: (partner: RankedPartner) => string | null;
  readonly score: (value: number) => string;
}

/** Says a measure; null where nothing was found. */
type Say = (measures: Measures) => string | null;

/** What was found for each part, in words. */
function createSayings(
  { formats, locale, messages }: I18n,
  say: PartnersTexts['reasons'],
  year: number | null,
  kind: Party['kind'],
): Readonly<Record<PartId, Say>> {
  const { count, list, measure } = formats;
  const fieldNames = (fields: Iterable<Field>) =>
    list([...fields].map((field) => withSmallStart(messages.fields[field].name, locale)));
  const shareOf = (share: number) => (share < 1 ? formats.share(share) : null);
  return {
    field: ({ field }) => {
      if (field.length === 0) return null;
      const names = fieldNames(new Set(field.map((centre) => centre.field)));
      return kind === 'site' ? say.sameField(names) : say.field(field.length, count(field.length), names);
    },
    complement: ({ complement }) =>
      complement && complement.length > 0 ? say.complement(fieldNames(complement)) : null,
    networks: ({ networks: { ids, mean } }) => {
      if (ids.length === 0) return null;
      return kind === 'network'
        ? say.networksOnAverage(measure(mean))
        : say.networks(ids.length, count(ids.length));
    },
    links: ({ links }) => (links.length > 0 ? say.links(links.length, count(links.length)) : null),
    papers: ({ papers }) =>
      papers !== null && year !== null
        ? say[kind === 'site' ? 'papersOfCountries' : 'papers'](papers, count(papers), year)
        : null,
    growth: ({ growth }) => growth && say.growth(measure(growth.ratio), growth.from),
    near: ({ near }) => (near === null ? null : near < 1 ? say.here : say.near(count(near))),
    region: ({ region: { same, south } }) =>
      list([
        ...(same > 0 ? [say.sameRegion(shareOf(same))] : []),
        ...(south > 0 ? [say.south(shareOf(south))] : []),
      ]) || null,
    capacity: ({ capacity: { percent, percentYear, researchers, researchersYear } }) =>
      list([
        ...(percent !== null && percentYear !== null ? [say.percent(measure(percent), percentYear)] : []),
        ...(researchers !== null && researchersYear !== null
          ? [say.researchers(count(researchers), researchersYear)]
          : []),
      ]) || null,
  };
}

/** Makes the words of partners of a subject. */
export function createPartnerWords(
  i18n: I18n,
  text: PartnersTexts,
  tables: PartnerTables,
  networks: ReadonlyMap<string, Network>,
  subject: Pick<Party, 'kind'>,
): PartnerWords {
  const { formats, locale } = i18n;
  const { region } = LOCALES[locale];
  const decimals = new Intl.NumberFormat(region, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const sayings = createSayings(i18n, text.reasons, tables.papers?.year ?? null, subject.kind);
  const found: PartnerWords['found'] = ({ measures }, part) => sayings[part](measures);
  const nameOf: PartnerWords['nameOf'] = ({ kind, id }) => {
    if (kind === 'network') return networks.get(id)?.name[locale] ?? id;
    if (kind === 'country') return tables.catalog.countries.get(id)?.name[locale] ?? id;
    const site = tables.catalog.siteById.get(id);
    return site ? nameOfSite(site, locale).text : id;
  };
  return {
    found,
    nameOf,
    shortNameOf: (party) => {
      const site = party.kind === 'site' ? tables.catalog.siteById.get(party.id) : undefined;
      return (site?.kind === 'centre' && site.acronym) || nameOf(party);
    },
    reasons: (partner, parts, weights) => {
      const best = parts
        .map((part) => ({ part, gain: weights[part] * partner.values[part], said: found(partner, part) }))
        .filter(({ gain, said, part }) => gain > 0 && said !== null && !partner.missing.includes(part))
        .sort((a, b) => b.gain - a.gain)
        .slice(0, MOST_REASONS)
        .map(({ said }) => said);
      return best.length > 0 ? best.join('; ') : text.reasons.none;
    },
    missing: ({ missing }) =>
      missing.length > 0
        ? text.missing(formats.list(missing.map((part) => withSmallStart(text.parts[part], locale))))
        : null,
    score: (value) => decimals.format(value),
  };
}
