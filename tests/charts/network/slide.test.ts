import { describe, expect, it } from 'vitest';
import { buildShownGraph, IGNORED_PLACE } from '../../../src/charts/network/graph.ts';
import { slideOfNetwork } from '../../../src/charts/network/slide/slide.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { selectCooperation } from '../../../src/state/cooperation/select-cooperation.ts';
import { slideOrder } from '../slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

/** The network as bars. */
function barsOf(order: Parameters<typeof slideOfNetwork>[0]) {
  const slide = slideOfNetwork(order);
  if (slide?.kind !== 'bars') throw new Error('No bars');
  return slide;
}

describe('the network of cooperation on a slide', () => {
  it.each(['links', 'memberships'] as const)(
    'counts the connections of centres and countries: %s',
    (show) => {
      const order = slideOrder({ options: { 'network-show': show } }, { top: 12 });
      if (!order.knowledge) throw new Error('No knowledge');
      const cooperation = selectCooperation(order.knowledge, order.scene, order.view, IGNORED_PLACE);
      const { nodes, edges } = buildShownGraph(cooperation, show);
      const counts = nodes
        .filter(({ kind }) => kind === 'centre' || kind === 'country')
        .map(({ id }) => edges.filter(({ source, target }) => source === id || target === id).length)
        .sort((a, b) => b - a);
      expect(barsOf(order).series[0]?.values).toEqual(counts.slice(0, 12));
    },
  );

  it('speaks of the country that is filtered by, or the centre that is open', () => {
    const named = ({ highlight, categories }: ReturnType<typeof barsOf>) =>
      highlight.map((place) => categories[place]);
    const ofCountry = barsOf(slideOrder({ country: ['VNM'] }, undefined, 'vi'));
    expect(named(ofCountry)).toEqual(['Việt Nam']);
    expect(ofCountry.alt).toMatch(/^Việt Nam có \d+ kết nối/);
    expect(named(barsOf(slideOrder({ site: 'vnm-icp' })))).toEqual(['ICP']);
  });

  it('is nothing while nothing is loaded', () => {
    expect(slideOfNetwork({ ...slideOrder(), knowledge: null })).toBeNull();
  });
});
