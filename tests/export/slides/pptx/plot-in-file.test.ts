import { describe, expect, it } from 'vitest';
import {
  hasMarkers,
  namedEvery,
  plotInFile,
  seriesInFile,
} from '../../../../src/export/slides/pptx/plot-in-file.ts';
import { plotXml } from '../../../../src/export/slides/pptx/plot-xml.ts';
import type { SlidePlot } from '../../../../src/model/briefing/slide-chart.ts';
import { BARS, COLUMNS } from '../scene-deck.ts';

describe('a chart as a file has it', () => {
  const box = { x: 0, y: 0, width: 1700, height: 600 };
  const look = { box, colourOf: () => 'tx1', quiet: '#aaaaaa', hairline: '#dddddd', total: 'Tổng' };
  const parts: SlidePlot = {
    ...BARS,
    categories: ['ISTIC', 'ICP', 'APCE'],
    series: [
      { name: 'Số tháng còn lại', colour: '#5d0092', values: [14, 0, 0] },
      { name: 'Số tháng đã qua', colour: '#666666', values: [0, 1, 31] },
    ],
    labels: ['02/2028', '29/10/2026, đã qua', '12/04/2024, đã qua'],
  };

  it('has each label at its own bar, and no sum, where no bar has several parts', () => {
    expect(seriesInFile(parts, 'Tổng')).toHaveLength(2);
    const xml = plotXml(parts, look);
    expect(xml).toContain('<c:grouping val="clustered"/>');
    expect(xml).not.toContain('Tổng');
    for (const label of parts.labels) expect(xml.split(label)).toHaveLength(2);
    expect(seriesInFile(COLUMNS, 'Tổng')).toHaveLength(3);
  });

  it('tells in the name of a row that its number is not known, and gives it none', () => {
    const plot = plotInFile({ ...BARS, labels: ['2,4 %', '0,4 %', 'chưa rõ', '1,2 %'] });
    expect(plot.categories[2]).toBe('Iran (Cộng hòa Hồi giáo): chưa rõ');
    expect(plot.series[0]?.values[2]).toBeNull();
    expect(plotInFile(BARS).categories).toEqual(BARS.categories);
  });

  it('names every so many years as stand beside each other', () => {
    const years = Array.from({ length: 51 }, (_, index) => String(1976 + index));
    expect(namedEvery({ ...BARS, categories: years }, box, 26, 0.9)).toBe(5);
    expect(namedEvery({ ...BARS, categories: years.slice(0, 9) }, box, 26, 0.9)).toBe(1);
    expect(namedEvery(BARS, box, 26, 0.9)).toBe(1);
  });
});

describe('the marks on a line of a file', () => {
  const years = (count: number) => Array.from({ length: count }, (_, year) => year);

  it('stand at each of a few points, and at none of many, which would run together', () => {
    expect(hasMarkers(years(14))).toBe(true);
    expect(hasMarkers(years(51))).toBe(false);
    expect(hasMarkers([null, null, ...years(51)])).toBe(false);
  });

  it('stand wherever a point has no neighbour, since it would not be seen', () => {
    expect(hasMarkers([...years(30), null, 7, null, ...years(5)])).toBe(true);
  });
});
