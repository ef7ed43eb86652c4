import { expect, it } from 'vitest';
import { linesMarkup } from '../../../../src/briefing/slide/chart/lines.ts';
import { loadSlideTexts, slideChartOf } from '../../../../src/charts/slide-charts.ts';
import { LIGHT } from '../../../../src/theme/tokens.ts';
import { slideOrder } from '../../../charts/slide-orders.ts';
import { sceneOf } from '../../../data/briefings/real-briefings.ts';

await loadSlideTexts('vi');
const measure = (text: string, fontSize: number) => text.length * fontSize * 0.54;
const { view } = sceneOf(
  'group=southeast_asia&worldview=vn&chart=growth&show=growth-stack.kind,growth-sum.cumulative',
);

it.each([
  { width: 1728, height: 480 },
  { width: 712, height: 900 },
])('lines have more of $width × $height than their names, which stand whole beside them', (size) => {
  const chart = slideChartOf('growth', slideOrder(view, undefined, 'vi'));
  if (chart?.kind !== 'lines') throw new Error('no lines');
  const markup = linesMarkup(chart, { ...size, palette: LIGHT, measure, count: String });
  const points = [...markup.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x]) => Number(x));
  expect(Math.max(...points) - Math.min(...points)).toBeGreaterThan(size.width * 0.45);
  const names = [
    ...markup.matchAll(
      /<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*font-weight="600"[^>]*>([^<]+)</g,
    ),
  ];
  const said = names.map(([, , , , text]) => text).join(' ');
  for (const { name } of chart.series) expect(said).toContain(name);
  for (const [, x, , fontSize, text = ''] of names)
    expect(Number(x) + measure(text, Number(fontSize))).toBeLessThanOrEqual(size.width + 0.5);
  const heights = names.map(([, , y]) => Number(y)).sort((a, b) => a - b);
  for (const [at, y] of heights.entries())
    if (at > 0) expect(y - (heights[at - 1] ?? 0)).toBeGreaterThanOrEqual(1.2 * Number(names[0]?.[3]));
});
