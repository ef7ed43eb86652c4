import { describe, expect, it } from 'vitest';
import { slideOfCopublications } from '../../../src/charts/copublications/slide.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { selectPair, selectPartners } from '../../../src/state/cooperation/partners.ts';
import { emphasisOf } from '../../../src/theme/slide-colours.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { slideOrder } from '../slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

const vietNam = { country: ['VNM'] };

describe('co-publications on a slide', () => {
  it('are lines of the works with the strongest partners, empty in the years of which there are no numbers', () => {
    const order = slideOrder(vietNam, undefined, 'vi');
    const { copublications } = order;
    if (!copublications) throw new Error('No co-publications');
    const slide = slideOfCopublications(order);
    const first = selectPartners(copublications, 'VNM', null).partners.slice(0, 5);
    expect(slide?.kind).toBe('lines');
    expect(slide?.series.map(({ name }) => name)).toEqual([
      'Hoa Kỳ',
      'Hàn Quốc',
      'Trung Quốc',
      'Nhật Bản',
      'Úc',
    ]);
    first.forEach(({ code }, place) => {
      const pair = selectPair(copublications, 'VNM', code);
      slide?.categories.forEach((year, index) => {
        const known = copublications.years.indexOf(Number(year));
        const value = known < 0 ? null : (pair?.[known] ?? 0);
        expect(slide.series[place]?.values[index]).toBe(value);
      });
    });
    expect(slide?.series[0]?.values[slide.categories.indexOf('2016')]).toBeNull();
    expect(slide?.categories).toHaveLength(14);
  });

  it('say which years are missing, which read low, and who counted', () => {
    const note = slideOfCopublications(slideOrder(vietNam))?.note;
    expect(note).toContain('Between two countries there are numbers of 2010, 2015 and 2018–2023.');
    expect(note).toContain('No numbers after 2023.');
    expect(note).toContain('2022 and 2023 read low');
    expect(note).toContain('OpenAlex (CC0)');
  });

  it('have in colour who is spoken of: by the step, or else the strongest', () => {
    const inColour = (slide: ReturnType<typeof slideOfCopublications>) =>
      slide?.series.filter(({ colour }) => colour === emphasisOf(LIGHT)).map(({ name }) => name);
    expect(inColour(slideOfCopublications(slideOrder(vietNam)))).toEqual(['United States']);
    const asked = { top: 2, highlight: ['JPN'] };
    const slide = slideOfCopublications(slideOrder(vietNam, asked));
    expect(inColour(slide)).toEqual(['Japan']);
    expect(slide?.series).toHaveLength(3);
    expect(slideOfCopublications(slideOrder(vietNam, { only: ['LAO'] }))?.series).toHaveLength(1);
  });

  it('are bars of the partners of a year where the view chooses one', () => {
    const order = slideOrder({ ...vietNam, papers: 2019 }, { top: 3 });
    const slide = slideOfCopublications(order);
    const partners = order.copublications && selectPartners(order.copublications, 'VNM', 2019).partners;
    expect(slide?.kind).toBe('bars');
    expect(slide?.series[0]?.values).toEqual(partners?.slice(0, 3).map(({ papers }) => papers));
    expect(slide?.unit).toBe('Works of a year with authors in both: Viet Nam, 2019');
  });

  it('are nothing while they are not loaded, and for a place that shares no work', () => {
    expect(slideOfCopublications({ ...slideOrder(vietNam), copublications: null })).toBeNull();
    expect(slideOfCopublications(slideOrder({ country: ['ZZZ'] }))).toBeNull();
  });
});
