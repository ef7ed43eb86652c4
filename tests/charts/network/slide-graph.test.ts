import { describe, expect, it } from 'vitest';
import { chartMarkup } from '../../../src/briefing/slide/chart/index.ts';
import { slideOfNetwork } from '../../../src/charts/network/slide/slide.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { formatsOf } from '../../../src/i18n/format.ts';
import type { StepChart } from '../../../src/model/briefing/briefing.ts';
import type { View } from '../../../src/state/view/view.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { slideOrder } from '../slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

function graphOf(patch: Partial<View>, asked: StepChart = {}, locale: 'en' | 'vi' = 'vi') {
  const slide = slideOfNetwork(slideOrder(patch, { ...asked, form: 'graph' }, locale));
  if (slide?.kind !== 'graph') throw new Error('No graph');
  return slide;
}

const LETTER = 0.57;
const measure = (text: string, size: number) => text.length * size * LETTER;
const look = { width: 1728, height: 640, palette: LIGHT, count: formatsOf('vi').count, measure };

/** The boxes of the names of a drawn graph, in its pixels, by their nodes. */
function namesOf(markup: string) {
  const names = markup.matchAll(
    /<text data-node="([^"]*)" x="([\d.-]+)" y="([\d.-]+)" font-size="(\d+)"[^>]*text-anchor="(\w+)"[^>]*>([^<]*)</g,
  );
  return [...names].map(([, id = '', x, y, fontSize, anchor, text = '']) => {
    const size = Number(fontSize);
    const width = measure(text, size);
    const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return {
      id,
      size,
      left,
      right: left + width,
      top: Number(y) - 0.75 * size,
      bottom: Number(y) + 0.2 * size,
    };
  });
}

describe('the network as a graph on a slide', () => {
  it('has the country that is asked about in the middle, and its partners around it', () => {
    const { nodes, ties } = graphOf({ country: ['VNM'] });
    const [middle, ...others] = nodes;
    expect(middle).toMatchObject({ id: 'country:VNM', name: 'Việt Nam', x: 0.5, y: 0.5, isStrong: true });
    expect(others.length).toBeGreaterThan(10);
    for (const place of others.keys())
      expect(ties.some(({ from, to }) => from + to === place + 1 && (from === 0 || to === 0))).toBe(true);
  });

  it('has as many of the most linked as are asked for, and none that nobody shown is joined to', () => {
    const { nodes, ties } = graphOf({}, { top: 24 });
    expect(nodes.length).toBeGreaterThan(15);
    expect(nodes.length).toBeLessThanOrEqual(24);
    const joined = new Set(ties.flatMap(({ from, to }) => [from, to]));
    expect([...nodes.keys()].filter((place) => !joined.has(place))).toEqual([]);
    expect(
      graphOf({}, { only: ['VNM', 'JPN', 'KOR'] })
        .nodes.map(({ id }) => id)
        .sort(),
    ).toEqual(['country:JPN', 'country:KOR', 'country:VNM']);
  });

  it('is the same each time, and has its numbers as bars', () => {
    const graph = graphOf({}, { top: 20 });
    expect(graphOf({}, { top: 20 })).toEqual(graph);
    const { plot, nodes } = graph;
    const rows = nodes.filter(({ id }) => /^(country|centre):/.test(id));
    expect([...plot.categories].sort()).toEqual(rows.map(({ name }) => name).sort());
    expect(plot.labels.every((label) => /^\d+$/.test(label))).toBe(true);
  });

  it.each([
    ['a country', { country: ['VNM'] }, {}],
    [
      'a country and its networks',
      { country: ['VNM'], options: { 'network-show': 'both' as const } },
      { top: 24 },
    ],
    ['those most linked', {}, { top: 30 }],
  ])('names every node, legibly and clear of the other names: %s', (_what, patch, asked) => {
    for (const locale of ['en', 'vi'] as const) {
      const graph = graphOf(patch, asked, locale);
      const names = namesOf(chartMarkup(graph, look));
      expect(new Set(names.map(({ id }) => id)).size).toBe(graph.nodes.length);
      // Two units of the slide to a pixel of the graph.
      for (const { size } of names) expect(2 * size).toBeGreaterThanOrEqual(22);
      const over = names.flatMap((one, at) =>
        names
          .slice(at + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          )
          .map((other) => `${one.id} and ${other.id}`),
      );
      expect(over).toEqual([]);
      expect(names.filter(({ left, right }) => left < 0 || right > look.width / 2)).toEqual([]);
    }
  });

  it('is bars where the step does not ask for a graph, as in older files', () => {
    expect(slideOfNetwork(slideOrder({ country: ['VNM'] }))?.kind).toBe('bars');
    expect(slideOfNetwork(slideOrder({ country: ['VNM'] }, { top: 5 }))?.kind).toBe('bars');
  });
});
