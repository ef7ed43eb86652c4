import { describe, expect, it } from 'vitest';
import type { Embarrassment } from '../../../../src/briefing/compose/check/embarrassment.ts';
import { type CheckContext, embarrassments } from '../../../../src/briefing/compose/check/embarrassments.ts';
import { briefingTexts } from '../../../../src/i18n/briefing/frame.ts';
import { loadI18n } from '../../../../src/i18n/i18n-context.tsx';
import type { Briefing, BriefingStep } from '../../../../src/model/briefing/briefing.ts';
import { stateOfFigure } from '../../../../src/state/briefing-figures.ts';
import { createSceneSelector } from '../../../../src/state/scene/select-scene.ts';
import { chronicle, documents } from '../../../charts/indicators/helpers.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';

const catalog = realCatalog();
await briefingTexts.load('en');

const context: CheckContext = {
  figures: {
    catalog,
    selectScene: createSceneSelector(catalog),
    indicators: chronicle.indicators,
    i18n: await loadI18n('en'),
  },
  documents: new Set(documents.keys()),
};

/** What is found in a step that is sound but for this. */
function check(patch: Partial<BriefingStep>, around: Partial<CheckContext> = {}): readonly Embarrassment[] {
  const step: BriefingStep = {
    title: { en: 'Two centres', vi: 'Hai trung tâm' },
    text: { en: 'There are {{count kind=centre country=VNM}}.', vi: 'Có {{count kind=centre country=VNM}}.' },
    view: 'kind=centre&country=VNM',
    ...patch,
  };
  const briefing: Briefing = {
    ...{ format: 'auspices-briefing', version: 1, id: 'a' },
    title: { en: 'A', vi: 'A' },
    steps: [step],
  };
  return embarrassments(briefing, { ...context, ...around });
}

describe('the check of a briefing', () => {
  it('finds nothing in a sound step, also in one language alone', () => {
    expect(check({})).toEqual([]);
    const alone = { title: { vi: 'Một' }, text: { vi: 'Hai' } };
    const found = embarrassments(
      {
        format: 'auspices-briefing',
        version: 1,
        id: 'a',
        title: { vi: 'A' },
        steps: [{ ...alone, view: '' }],
      },
      context,
    );
    expect(found).toEqual([]);
    // The editor gives each step a first title in every language, whatever its author speaks.
    const titled = { title: { vi: 'Một', en: 'One' }, text: { vi: 'Hai' }, view: '' };
    expect(
      embarrassments(
        { format: 'auspices-briefing', version: 1, id: 'a', title: { vi: 'A' }, steps: [titled] },
        context,
      ),
    ).toEqual([]);
  });

  it('names titles and texts that are too long, as long as the audience reads them', () => {
    const found = check({ title: { en: 'x'.repeat(91), vi: 'x' } });
    expect(found).toEqual([{ step: 0, kind: 'long', part: 'title', locale: 'en', length: 91, most: 90 }]);
    const text = 'word '.repeat(60);
    expect(check({ text: { en: text, vi: 'Ít' } }).map(({ kind }) => kind)).toEqual(['long']);
    // A figure is as long as its number, not as what it is computed from.
    const short = '{{count kind=centre country=VNM}} '.repeat(20);
    expect(check({ text: { en: short, vi: short } })).toEqual([]);
  });

  it('names words that lack a language which the briefing speaks', () => {
    const found = check({
      text: { vi: 'Hai' },
      figures: [{ figure: 'count kind=centre', label: { en: 'centres' } }],
    });
    expect(found).toEqual([
      { step: 0, kind: 'untranslated', part: 'text', locale: 'en' },
      { step: 0, kind: 'untranslated', part: 'figure', locale: 'vi' },
    ]);
  });

  it('names a number without a source in its own passage, and no other', () => {
    const of = (en: string) => check({ text: { en, vi: 'Không' } });
    expect(of('It has 12 members.\n\nSo says the document [@doc-centres].')).toEqual([
      { step: 0, kind: 'no-source', locale: 'en', passage: 'It has 12 members.' },
    ]);
    expect(of('It has 12 members [@doc-centres].')).toEqual([]);
    expect(of('Of GDP, {{indicator rd-gdp-vnm}} in 2023.')).toEqual([]);
    expect(of('A category 2 centre.')).toEqual([]);
    expect(of('- 12 members [@doc-centres]\n- 13 guests').map(({ kind }) => kind)).toEqual(['no-source']);
  });

  it('names sources that are no document', () => {
    expect(check({ text: { en: 'So [@doc-none].', vi: 'Không' } })).toEqual([
      { step: 0, kind: 'unknown-source', source: 'doc-none' },
    ]);
    expect(check({ text: { en: 'So [@doc-none].', vi: 'Không' } }, { documents: null })).toEqual([]);
  });

  it('names figures that cannot be computed, wherever they stand', () => {
    const label = { en: 'centres', vi: 'trung tâm' };
    const found = check({
      notes: { en: '{{count knid=centre}}', vi: '{{count knid=centre}}' },
      figures: [{ figure: 'indicator none', label }],
      sides: [{ title: label, view: '', figures: [{ figure: 'sum kind=centre', label }] }],
    });
    expect(found).toEqual(
      ['count knid=centre', 'indicator none', 'sum kind=centre'].map((figure) => ({
        ...{ step: 0, kind: 'unknown-figure', figure },
      })),
    );
    // Before the indicators have come, none of them is known to be wrong.
    const figures = { ...context.figures, indicators: null };
    expect(check({ figures: [{ figure: 'indicator none', label }] }, { figures })).toEqual([]);
  });

  it('names sites that no page states, sites that are not there, and views that are not understood', () => {
    const unverified = catalog.sites.find((site) => site.kind === 'centre' && !site.verified)?.id ?? '';
    expect(unverified).not.toBe('');
    expect(
      check({ name: ['vnm-icp', unverified, 'no-site'], view: `site=${unverified}&field=witchcraft` }),
    ).toEqual([
      { step: 0, kind: 'unknown-view', part: 'field=witchcraft' },
      { step: 0, kind: 'unverified', site: unverified },
      { step: 0, kind: 'unknown-site', site: 'no-site' },
    ]);
  });

  it('names figures that stated something else when the words around them were written', () => {
    const [figure, list] = ['count kind=centre country=VNM', 'list kind=centre country=VNM'];
    const now = (each: string) => stateOfFigure(each, context.figures) ?? '';
    expect(check({ asWritten: { [figure]: now(figure) } })).toEqual([]);
    expect(check({ asWritten: { [figure]: '1' } })).toEqual([
      { step: 0, kind: 'changed', figure, part: 'text', was: '1', now: now(figure) },
    ]);
    // Other names, although as many.
    const named = { en: `{{${list}}}`, vi: `{{${list}}}` };
    expect(check({ notes: named, asWritten: { [list]: '2 x' } })).toEqual([
      { step: 0, kind: 'changed', figure: list, part: 'notes', was: '2 x', now: now(list) },
    ]);
    // What stands there no longer, and what cannot be computed, has not changed.
    expect(check({ asWritten: { 'count kind=geopark': '1' } })).toEqual([]);
  });

  it('passes on which texts do not fit their slides', () => {
    const overfull: CheckContext['overfull'] = (_step, locale) => (locale === 'vi' ? ['text'] : []);
    expect(check({}, { overfull })).toEqual([{ step: 0, kind: 'overfull', locale: 'vi', roles: ['text'] }]);
  });
});
