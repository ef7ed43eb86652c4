import { describe, expect, it } from 'vitest';
import { countPlaced } from '../../../src/model/own/meaning/place-rows.ts';
import { foundPlace, withMended } from '../../../src/panels/own/mend.ts';
import { withRole } from '../../../src/panels/own/preview-table.tsx';
import { placingGround } from '../../model/own/ground.ts';
import { universities } from '../../state/own/list.ts';

const find = (written: string) => foundPlace(written, placingGround);

describe('a row that could not be placed', () => {
  it.each([
    ['21.03, 105.85', 'coordinates'],
    ['21,03; 105,85', 'coordinates'],
    ['Huế, Việt Nam', 'city'],
    ['Vientiane', 'city'],
    ['Việt Nam', 'country'],
  ] as const)('is placed by what is written beside it: %s', (written, by) => {
    expect(find(written)?.by).toBe(by);
  });

  it('stays where it is if that is nowhere', () => {
    expect(find('Chưa rõ')).toBeNull();
    expect(find('Huế, Atlantis')).toBeNull();
  });

  it('counts among the placed ones then, and the others stay as they were', async () => {
    const { placement } = await universities();
    const row = placement.by.indexOf(0);
    const place = find('Huế, Việt Nam');
    if (!place) throw new Error('Huế is not known');
    const mended = withMended(placement, new Map([[row, place]]));
    expect(countPlaced(placement)).toEqual({ none: 1, coordinates: 3, city: 5, country: 1 });
    expect(countPlaced(mended)).toEqual({ none: 0, coordinates: 3, city: 6, country: 1 });
    expect(mended.lats[row]).toBeCloseTo(16.47, 1);
    expect(placement.by[row]).toBe(0);
  });
});

describe('a column that is given another role', () => {
  it('takes it from the column that had it, and loses its own', () => {
    expect(withRole({ name: 0, city: 1, country: 2 }, 1, 'name')).toEqual({ name: 1, country: 2 });
    expect(withRole({ name: 0, city: 1 }, 1, null)).toEqual({ name: 0 });
  });
});
