import type { texts as chartTexts } from '../../i18n/en/charts/frame.ts';
import type { texts } from '../../i18n/en/search/suggestions.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { wordsOf } from '../../model/briefing/briefing.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Place } from '../../model/catalog/places-file.ts';
import { FACET_IDS, type FacetId, type Facets, type FacetValues } from '../../state/facets/index.ts';
import { nameOfPlace } from '../../state/places/name-places.ts';
import type { Suggestion } from '../../state/question/suggestion.ts';
import { countriesOfSite, nameOfSite } from '../../state/scene/order.ts';
import { describeArea, nameOfValue } from '../../state/view/describe.ts';
import type { Worldview } from '../../state/view/map-choices.ts';
import { type Filters, NO_FILTERS } from '../../state/view/view.ts';

/** Whose words suggestions are said in. */
export interface Speaker {
  readonly i18n: I18n;
  readonly words: typeof texts;
  readonly charts: Pick<typeof chartTexts, 'names'>;
  readonly catalog: Catalog;
  readonly worldview: Worldview;
}

/** What a suggestion is called, a few words beside it, and what tells it from every other one. */
interface Said {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function namesOf<Id extends FacetId>(id: Id, facets: Facets, { i18n, catalog }: Speaker): string[] {
  return facets[id].map((value: FacetValues[Id]) => nameOfValue(id, value, i18n, catalog));
}

/** The filters of a question in a few words: `Biosphere reserves · Japan · 2010–2020`. */
function sayFilters(patch: Partial<Filters>, middle: Place | undefined, speaker: Speaker): string {
  const { i18n, worldview } = speaker;
  const { messages, locale } = i18n;
  const namePoint = () => (middle ? nameOfPlace(middle, locale, worldview) : null);
  const filters = { ...NO_FILTERS, ...patch };
  const { since, query, former, status } = filters;
  const kinds = filters.kind.map((kind) => capital(messages.kinds[kind].inSentence));
  return [
    kinds.join(', '),
    ...FACET_IDS.filter((id) => id !== 'kind').map((id) => namesOf(id, filters, speaker).join(', ')),
    filters.area && middle ? describeArea(filters.area, { ...i18n, namePoint }) : '',
    since ? messages.describe.years(since[0], since[1]) : '',
    former && status.length === 0 ? messages.filters.former : '',
    query === '' ? '' : speaker.words.with(query),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A suggestion in words. */
export function sayFor(suggestion: Suggestion, speaker: Speaker): Said {
  const { i18n, words, charts, catalog, worldview } = speaker;
  const { locale, formats } = i18n;
  const sites = (count: number) => words.sites(count, formats.count(count));
  switch (suggestion.kind) {
    case 'filters': {
      const { patch, count, lifts, middle } = suggestion;
      const name = sayFilters(patch, middle, speaker);
      const detail = lifts ? `${words.lifts}: ${sites(count)}` : sites(count);
      return { id: `filters ${lifts} ${name}`, name, detail };
    }
    case 'text':
    case 'host': {
      const { kind, query, name, count, isClose } = suggestion;
      const said = kind === 'host' ? name : isClose ? words.close(query) : words.text(query);
      return { id: `${kind} ${query}`, name: said, detail: sites(count) };
    }
    case 'site': {
      const { site } = suggestion;
      return {
        id: `site ${site.id}`,
        name: nameOfSite(site, locale).text,
        detail: countriesOfSite(site, catalog, locale).join(', '),
      };
    }
    case 'dossier': {
      const { code, name } = suggestion.dossier;
      return { id: `dossier ${code}`, name: name[locale] };
    }
    case 'network': {
      const { id, name, acronym } = suggestion.network;
      return { id: `network ${id}`, name: name[locale], ...(acronym ? { detail: acronym } : {}) };
    }
    case 'chart':
      return { id: `chart ${suggestion.chart}`, name: charts.names[suggestion.chart] };
    case 'briefing': {
      const { id, title } = suggestion.briefing;
      return { id: `briefing ${id}`, name: wordsOf(title, locale).text };
    }
    case 'place': {
      const { name, lngLat } = suggestion.place;
      return {
        id: `place ${lngLat.join(' ')} ${name.en}`,
        name: words.goTo(nameOfPlace(suggestion.place, locale, worldview)),
      };
    }
  }
}
