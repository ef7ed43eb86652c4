import type { StepFigure } from '../../../model/briefing/briefing.ts';
import type { Site } from '../../../model/site.ts';
import { KINDS } from '../../../model/vocabulary.ts';
import { decodeView, defaultView, encodeView } from '../../../state/view/url.ts';
import type { NO_FILTERS, View } from '../../../state/view/view.ts';
import type { Say } from './saying.ts';
import type { TemplateContext } from './template.ts';

/** Filters as a link has them, some of them left out. */
export type Scope = string;

/** Filters together. */
export const both = (...scopes: readonly Scope[]): Scope => scopes.filter(Boolean).join('&');

/** The view of a step with a chart, or with none. */
export const viewOf = (scope: Scope, chart = 'none', options = ''): string =>
  both(scope, options, `chart=${chart}`);

/** How many sites the filters leave, as a figure without braces. */
export const countOf = (scope: Scope): string => ['count', ...scope.split('&')].filter(Boolean).join(' ');

/** The same as it stands in a text. */
export const liveCount = (scope: Scope): string => `{{${countOf(scope)}}}`;

/** The sites that the filters leave. */
export function sitesOf(scope: Scope, { catalog, selectScene }: TemplateContext): readonly Site[] {
  const { view } = decodeView(scope, catalog, defaultView('en'));
  return Array.from(selectScene(view).visible, (index) => catalog.sites[index]).flatMap((site) => site ?? []);
}

/** Some of the filters of what is open. */
export function scopeOfView(view: View, kept: readonly (keyof typeof NO_FILTERS)[]): Scope {
  const filters = Object.fromEntries(kept.map((key) => [key, view[key]]));
  return encodeView({ ...defaultView('en'), ...filters }, 'en');
}

/** The three kinds of site as large figures. */
export function figuresOfKinds(scope: Scope, say: Say): readonly StepFigure[] {
  return KINDS.map((kind) => ({
    figure: countOf(both(scope, `kind=${kind}`)),
    label: say((texts) => texts.kinds[kind]),
  }));
}

/** Those of which most is told first, so many at most: centres before reserves and geoparks. */
export function namesOf(sites: readonly Site[], most: number): readonly string[] {
  return sites
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
    .slice(0, most)
    .map(({ id }) => id);
}

/** The ids of the sites of a timeline's events, as a step names them; empty where none concerns these entities. */
export function eventsAbout(
  entities: readonly string[],
  { events }: TemplateContext,
  most = 8,
): readonly string[] {
  const found = events.filter((event) => event.entities.some((entity) => entities.includes(entity)));
  return [...new Set(found.slice(-most).map(({ date }) => date))];
}
