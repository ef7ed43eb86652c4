import { describe, expect, it } from 'vitest';
import { readDictionary, readSources, sectionOf } from '../../../data/build/package/dictionary.ts';

const PAGE = `# Tables

## Columns

### What a.csv and b.csv share

| column | meaning |
|---|---|
| \`id\` | always; stable |
| \`lat\`, \`lon\` | *degrees*, WGS 84 |

### b.csv: 3 rows

| column | meaning |
|---|---|
| \`id\` | always; \`b-…\` |

## Licences

Facts are free.

| source | used for | licence |
|---|---|---|
| GeoNames | \`lat\` | CC BY 4.0 |

## Other

Nothing.
`;

describe('the meanings of columns', () => {
  it('stand in the section whose heading names the file, one line for several columns', () => {
    expect(Object.fromEntries(readDictionary(PAGE).get('a.csv') ?? [])).toEqual({
      id: 'always; stable',
      lat: 'degrees, WGS 84',
      lon: 'degrees, WGS 84',
    });
  });

  it('are those of the later section where two speak of a file', () => {
    expect(readDictionary(PAGE).get('b.csv')?.get('id')).toBe('always; b-…');
    expect(readDictionary(PAGE).get('b.csv')?.get('lat')).toBe('degrees, WGS 84');
  });
});

describe('the licences', () => {
  it('are a section of the page', () => {
    expect(sectionOf(PAGE, 'Licences')).toMatch(/^Facts are free\.[\s\S]*CC BY 4\.0 \|$/);
    expect(sectionOf(PAGE, 'Nowhere')).toBe('');
  });

  it('name whose data were used, for what, and under what licence', () => {
    expect(readSources(sectionOf(PAGE, 'Licences'))).toEqual([{ title: 'GeoNames (lat): CC BY 4.0' }]);
  });
});
