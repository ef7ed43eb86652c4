import { describe, expect, it } from 'vitest';
import { rowsOfNetworks } from '../../../src/charts/networks/rows.ts';
import { slideOfNetworks } from '../../../src/charts/networks/slide/slide.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { selectCooperation } from '../../../src/state/cooperation/select-cooperation.ts';
import { slideOrder } from '../slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

describe('networks on a slide', () => {
  it.each(['en', 'vi'] as const)('have the members of the directory, most first: %s', (locale) => {
    const order = slideOrder({ country: ['VNM'] }, undefined, locale);
    if (!order.knowledge) throw new Error('No knowledge');
    const rows = rowsOfNetworks(
      order.knowledge.networks,
      selectCooperation(order.knowledge, order.scene, order.view),
    );
    const passing = rows.filter(({ passes, members }) => passes && members > 0);
    const slide = slideOfNetworks(order);
    const counts = passing.map(({ members }) => members).sort((a, b) => b - a);
    const shown = slide?.series[0]?.values ?? [];
    expect(shown).toEqual(counts.slice(0, shown.length));
    expect(slide?.note).toContain(String(counts.length - shown.length));
  });

  it('speak of those that are opened, or are those that the step names', () => {
    const slide = slideOfNetworks(slideOrder({ network: 'mrc', compare: 'lmc' }, { top: 1 }));
    expect(slide?.highlight.map((place) => slide.categories[place])).toEqual([
      'Lancang-Mekong Cooperation',
      'Mekong River Commission',
    ]);
    const only = slideOfNetworks(slideOrder({}, { only: ['mrc'] }));
    expect(only?.series[0]?.values).toEqual([4]);
  });

  it('say that members are not known where no source names any, which is not that there are none', () => {
    const slide = slideOfNetworks(slideOrder({}, { only: ['mrc', 'icp-icrtm-cooperation'] }, 'vi'));
    expect(slide?.labels).toEqual(['4', 'chưa rõ']);
    expect(slide?.series[0]?.values).toEqual([4, null]);
  });

  it('have their names, and their acronyms only where the names are too long', () => {
    const vi = slideOfNetworks(slideOrder({}, { only: ['wnicbr', 'mrc'] }, 'vi'));
    expect(vi?.categories).toContain('Ủy hội sông Mê Công');
    for (const name of vi?.categories ?? []) expect(name.length).toBeLessThanOrEqual(70);
  });

  it('are nothing while they are not loaded, or where none passes', () => {
    expect(slideOfNetworks({ ...slideOrder(), knowledge: null })).toBeNull();
    expect(slideOfNetworks(slideOrder({}, { only: ['no-such-network'] }))).toBeNull();
  });
});
