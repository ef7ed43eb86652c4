import { expect, it } from 'vitest';
import { barsMarkup } from '../../../../src/briefing/slide/chart/bars.ts';
import { loadSlideTexts, slideChartOf } from '../../../../src/charts/slide-charts.ts';
import { LIGHT } from '../../../../src/theme/tokens.ts';
import { slideOrder } from '../../../charts/slide-orders.ts';

await loadSlideTexts('vi');
const only = [
  'wnicbr',
  'ioc-westpac',
  'ihp-rsc-ap',
  'itca-training',
  'apgn',
  'seabrnet',
  'icp-icrtm-cooperation',
];

it.each([
  { width: 1536, height: 480 },
  { width: 712, height: 520 },
])('the names of rows are clear of each other on $width × $height, however long they are', (size) => {
  const chart = slideChartOf('networks', slideOrder({}, { only }, 'vi'));
  if (chart?.kind !== 'bars') throw new Error('no bars');
  const measure = (text: string, fontSize: number) => text.length * fontSize * 0.54;
  const markup = barsMarkup(chart, { ...size, palette: LIGHT, measure, count: String });
  const names = [...markup.matchAll(/<text x="0" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]+)</g)];
  expect(names.length).toBeGreaterThanOrEqual(only.length);
  const baselines = names.map(([, y]) => Number(y)).sort((a, b) => a - b);
  const fontSize = Number(names[0]?.[2]);
  for (const [at, y] of baselines.entries())
    if (at > 0) expect(y - (baselines[at - 1] ?? 0)).toBeGreaterThanOrEqual(1.19 * fontSize);
  for (const [, , , name = ''] of names)
    expect(name.length * fontSize * 0.54).toBeLessThan(size.width * 0.75);
});
