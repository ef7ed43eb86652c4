import { describe, expect, it } from 'vitest';
import { offerView, recentViews } from '../../../../src/briefing/compose/drag/recent-views.ts';
import { frameTexts } from '../../../../src/i18n/charts/frame.ts';
import { loadI18n } from '../../../../src/i18n/i18n-context.tsx';
import { toUndoable } from '../../../../src/state/view/undoable.ts';
import { defaultView } from '../../../../src/state/view/url.ts';
import type { View } from '../../../../src/state/view/view.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';

const catalog = realCatalog();
const i18n = await loadI18n('en');
await frameTexts.load('en');
const viewOf = (patch: Partial<View>): View => ({ ...defaultView('en'), chart: [], ...patch });

describe('a view that is offered', () => {
  it('is called by its site or its filters, and by its charts where they belong to it', () => {
    const view = viewOf({ country: ['VNM'], chart: ['fields', 'growth'] });
    expect(offerView(view, false, catalog, i18n).title).toBe('Sites in Viet Nam');
    const { names } = frameTexts.of('en');
    expect(offerView(view, true, catalog, i18n).title).toBe(
      `Sites in Viet Nam · ${names.fields} · ${names.growth}`,
    );
    expect(offerView(viewOf({ site: 'vnm-icp' }), false, catalog, i18n).title).toContain('Physics');
  });
});

describe('the views that were left', () => {
  const present = viewOf({ country: ['VNM'] });
  const pastOf = (...patches: readonly Partial<View>[]) => patches.map((patch) => toUndoable(viewOf(patch)));

  it('are offered each once, the last first, and not the present one', () => {
    const past = pastOf(
      {},
      { field: ['water'] },
      { country: ['VNM'] },
      { field: ['water'] },
      { country: ['THA'] },
    );
    const titles = recentViews(past, present, false, catalog, i18n).map(({ title }) => title);
    expect(titles).toHaveLength(3);
    expect(titles[0]).toBe('Sites in Thailand');
    expect(titles[1]).toMatch(/^Water/);
  });

  it('are few, and find their own place on the map', () => {
    const countries = ['LAO', 'THA', 'KHM', 'MYS', 'IDN', 'PHL'];
    const past = pastOf(...countries.map((country) => ({ country: [country] })));
    const recent = recentViews(past, present, false, catalog, i18n);
    expect(recent.map(({ view }) => view.country[0])).toEqual(['PHL', 'IDN', 'MYS', 'KHM']);
    expect(recent.map(({ view }) => view.camera)).toEqual([null, null, null, null]);
  });
});
