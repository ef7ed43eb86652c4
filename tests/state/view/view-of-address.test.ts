import { describe, expect, it } from 'vitest';
import { viewOfAddress } from '../../../src/state/view/view-of-address.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const catalog = realCatalog();
const open = (search: string) => viewOfAddress(search, catalog, 'en');

describe('an address', () => {
  it('that selects a site shows it where it lies', () => {
    const { view } = open('?site=ita-ictp');
    expect(view.site).toBe('ita-ictp');
    expect(view.camera?.lngLat).toEqual(catalog.siteById.get('ita-ictp')?.lngLat);
  });

  it('that names a camera keeps it', () => {
    const { camera } = open('?site=ita-ictp&at=105,21,3').view;
    expect(camera).toMatchObject({ lngLat: [105, 21], zoom: 3 });
  });

  it('that selects nothing, or a site that is not known, leaves the map at home', () => {
    expect(open('?field=water').view.camera).toBeNull();
    const { view, rejected } = open('?site=nowhere');
    expect(view.camera).toBeNull();
    expect(rejected).toEqual([{ name: 'site', value: 'nowhere' }]);
  });
});
