import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../../src/i18n/format.ts';
import { rulerTexts } from '../../../../src/i18n/map/ruler.ts';
import { rulerCodeOf } from '../../../../src/map/tools/ruler/ruler-hit.ts';
import { nameOfRulerPoint } from '../../../../src/map/tools/ruler/ruler-name.ts';
import { rulerPoint } from '../../../../src/state/view/ruler-code.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';

await rulerTexts.load('vi');
const catalog = realCatalog();
const words = { texts: rulerTexts.of('vi'), formats: formatsOf('vi'), locale: 'vi' } as const;

function nameOf(code: string): string {
  const point = rulerPoint(code, catalog);
  return point ? nameOfRulerPoint(point, catalog.sites, words) : '';
}

describe('the name of a point of the ruler', () => {
  it('is that of its site', () => {
    expect(nameOf('vnm-icp')).toBe('Trung tâm Vật lý quốc tế');
  });

  it('is its coordinates, with a site that is near', () => {
    expect(nameOf('105.9,21')).toMatch(/^21,0° [BN], 105,9° [ĐE], gần /);
    expect(nameOf('-140,-40')).not.toContain('gần');
  });
});

describe('a click with the ruler', () => {
  it('sets a point on the site that it hits, or where it falls; off the Earth none', () => {
    const icp = catalog.siteById.get('vnm-icp')?.index ?? -1;
    expect(rulerCodeOf({ kind: 'sites', indices: [icp] }, [100, 10], catalog)).toBe('vnm-icp');
    expect(rulerCodeOf(null, [100.12345, 10], catalog)).toBe('100.123,10');
    expect(rulerCodeOf(null, null, catalog)).toBeNull();
  });
});
