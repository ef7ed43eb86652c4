import { describe, expect, it } from 'vitest';
import { EXPORT_GROUPS, isMapFormat, isSiteFormat } from '../../../src/app/hosts/export-items.ts';
import { MAP_FORMATS, SHARE_WAYS, SITE_FORMATS } from '../../../src/model/formats.ts';

describe('the menu of exports', () => {
  it('offers every format and every way to share, each once', () => {
    const offered = EXPORT_GROUPS.flatMap(({ items }) => [...items]);
    expect([...offered].sort()).toEqual([...MAP_FORMATS, ...SITE_FORMATS, ...SHARE_WAYS].sort());
  });

  it('tells maps and tables of sites apart', () => {
    const offered = EXPORT_GROUPS.flatMap(({ items }) => [...items]);
    expect(offered.filter(isMapFormat)).toEqual([...MAP_FORMATS]);
    expect(offered.filter(isSiteFormat)).toEqual([...SITE_FORMATS]);
  });
});
