import { describe, expect, it } from 'vitest';
import { type CheckContext, embarrassments } from '../../../../src/briefing/compose/check/embarrassments.ts';
import { fillTemplate } from '../../../../src/briefing/compose/templates/index.ts';
import {
  TEMPLATE_IDS,
  type TemplateContext,
  type TemplateId,
} from '../../../../src/briefing/compose/templates/template.ts';
import { briefingTexts } from '../../../../src/i18n/briefing/frame.ts';
import { templateTexts } from '../../../../src/i18n/briefing/templates.ts';
import { loadI18n } from '../../../../src/i18n/i18n-context.tsx';
import { LANGUAGES } from '../../../../src/model/languages.ts';
import { briefingSchema } from '../../../../src/model/schemas/briefing.ts';
import { createSceneSelector } from '../../../../src/state/scene/select-scene.ts';
import { decodeView, defaultView } from '../../../../src/state/view/url.ts';
import { chronicle, documents } from '../../../charts/indicators/helpers.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';

const catalog = realCatalog();
const selectScene = createSceneSelector(catalog);
const writers = { en: await loadI18n('en'), vi: await loadI18n('vi') };
await Promise.all(LANGUAGES.flatMap((locale) => [templateTexts.load(locale), briefingTexts.load(locale)]));

/** A template filled from the view of a link. */
function draft(template: TemplateId, query: string) {
  const { view, rejected } = decodeView(query, catalog, defaultView('vi'));
  expect(rejected).toEqual([]);
  const context: TemplateContext = { view, catalog, selectScene, events: chronicle.events, writers };
  const filled = fillTemplate(template, context);
  return filled && ({ format: 'auspices-briefing', version: 1, id: 'draft', ...filled } as const);
}

const check: CheckContext = {
  figures: { catalog, selectScene, indicators: chronicle.indicators, i18n: writers.vi },
  documents: new Set(documents.keys()),
};

const FROM: readonly (readonly [TemplateId, string])[] = [
  ...catalog.sites.filter((_, at) => at % 61 === 0).map(({ id }) => ['site', `site=${id}`] as const),
  ...['vnm-icp', 'chn-irck', 'vnm-cat-ba', 'vnm-lang-son', 'mys-istic'].map(
    (id) => ['site', `site=${id}`] as const,
  ),
  ...['VNM', 'IDN', 'LAO', 'FRA', 'BRN', 'KEN', 'USA'].map((iso3) => ['country', `country=${iso3}`] as const),
  ['country', 'site=deu-icwrgc'],
  ['places', 'region=africa,asia-pacific'],
  ['places', 'group=asean,eu'],
  ['places', 'country=VNM,MYS'],
  ['places', 'country=BRN,LAO&kind=centre'],
  ['missing', ''],
  ['missing', 'group=southeast_asia'],
  ['missing', 'country=VNM'],
  ['missing', 'region=europe-north-america&field=water'],
  ['growth', ''],
  ['growth', 'kind=geopark&region=asia-pacific'],
  ['growth', 'field=water&q=karst&since=2000-2010'],
  ['growth', 'country=VNM&area=circle%3A105.85%2C21.03%2C500'],
];

describe('a template', () => {
  it.each(FROM)(
    '%s, filled from %s, is a sound draft with nothing to mend but what is not verified',
    (template, query) => {
      const briefing = draft(template, query);
      expect(briefingSchema.safeParse(briefing).error).toBeUndefined();
      if (!briefing) throw new Error('Nothing was filled');
      expect(briefing.steps.length).toBeGreaterThanOrEqual(6);
      expect(briefing.steps.length).toBeLessThanOrEqual(9);
      expect(briefing.steps.at(-1)?.layout).toBe('sources');
      for (const { title, notes } of briefing.steps) {
        expect(Object.keys(title).sort()).toEqual(['en', 'vi']);
        expect(Object.keys(notes ?? {}).sort()).toEqual(['en', 'vi']);
      }
      const found = embarrassments(briefing, check).filter(({ kind }) => kind !== 'unverified');
      expect(found).toEqual([]);
    },
  );

  it.each([
    ['site', ''],
    ['site', 'country=VNM'],
    ['country', ''],
    ['country', 'country=VNM,LAO'],
    ['places', 'region=africa'],
    ['places', 'country=VNM,LAO,KHM'],
  ] as const)('%s needs more than “%s”', (template, query) => {
    expect(draft(template, query)).toBeNull();
  });

  it('names the neighbour with most sites, and itself in colour', () => {
    const steps = draft('country', 'country=VNM')?.steps ?? [];
    const compared = steps.find(({ layout }) => layout === 'compare');
    expect(compared?.sides?.map(({ view }) => view.split('&')[0])).toEqual(['country=VNM', 'country=IDN']);
    expect(steps.find(({ chart }) => chart?.top)?.chart?.highlight).toEqual(['VNM']);
  });

  it('is one of those that are offered', () => {
    expect(new Set(FROM.map(([template]) => template))).toEqual(new Set(TEMPLATE_IDS));
  });
});
