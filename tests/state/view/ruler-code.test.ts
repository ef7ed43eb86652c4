import { describe, expect, it } from 'vitest';
import { MOST_RULER_POINTS, rulerCode, rulerPoint, rulerPoints } from '../../../src/state/view/ruler-code.ts';
import { decodeView, defaultView, encodeView } from '../../../src/state/view/url.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const catalog = realCatalog();
const base = defaultView('vi');

describe('a point of the ruler', () => {
  it('is a site by its id, or a place by longitude and latitude', () => {
    expect(rulerPoint('vnm-icp', catalog)?.site?.id).toBe('vnm-icp');
    expect(rulerPoint('105.85,21.03', catalog)).toEqual({
      code: '105.85,21.03',
      lngLat: [105.85, 21.03],
      site: null,
    });
  });

  it.each(['nowhere', '105.85', '181,0', '0,91', '1,2,3', ' 1,2', '1e3,2'])(
    'is none where a link says "%s"',
    (code) => {
      expect(rulerPoint(code, catalog)).toBeNull();
    },
  );

  it('is named to about a hundred metres, wherever the map has run on', () => {
    expect(rulerCode([105.85412, 21.02839])).toBe('105.854,21.028');
    expect(rulerCode([190, -10])).toBe('-170,-10');
    expect(rulerPoint(rulerCode([-190.5, 4]), catalog)?.lngLat).toEqual([169.5, 4]);
  });
});

describe('a ruler in a link', () => {
  const decode = (ruler: string) => decodeView(`?ruler=${ruler}`, catalog, base);

  it('keeps the order of its points, and a point that stands twice', () => {
    const codes = ['vnm-icp', '2.35,48.86', 'vnm-icp'];
    const link = encodeView({ ...base, ruler: codes });
    expect(decodeView(`?${link}`, catalog, base).view.ruler).toEqual(codes);
    expect(rulerPoints(codes, catalog).map(({ site }) => site?.id ?? null)).toEqual([
      'vnm-icp',
      null,
      'vnm-icp',
    ]);
  });

  it('names what it does not understand, and what is too much', () => {
    const { view, rejected } = decode('vnm-icp;moon;2.35,48.86');
    expect(view.ruler).toEqual(['vnm-icp', '2.35,48.86']);
    expect(rejected).toEqual([{ name: 'ruler', value: 'moon' }]);
    const many = Array.from({ length: MOST_RULER_POINTS + 2 }, (_, lng) => `${lng},0`).join(';');
    expect(decode(many).view.ruler).toHaveLength(MOST_RULER_POINTS);
    expect(decode(many).rejected).toHaveLength(2);
  });

  it('is not written while it has no point', () => {
    expect(encodeView(base)).not.toContain('ruler');
  });
});
