import { describe, expect, it } from 'vitest';
import { readTable } from '../../helpers/real-tables.ts';
import { changed, dataHub, readRecorded, recordedPath, saved, upgrade } from './session.ts';

const HUB = 'UNESCO Data Hub mab001 (CC BY-SA 4.0), 2026-11-28';

describe('an export of biosphere reserves beside the real table', () => {
  const shown = upgrade(['--source', 'mab001'], { web: dataHub('mab001') });

  it('is shown row by row and cell by cell, old and new, with its source and UNESCO’s date', async () => {
    const { said, error } = await shown;
    expect(error).toBe('');
    expect(said).toContain(`biosphere-reserves:vnm-western-nghe-an area_ha "1303278" → "1299795" [${HUB}]`);
    expect(said).toContain(`biosphere-reserves:vnm-western-nghe-an lat "19.24000" → "19.10417" [${HUB}]`);
    expect(said).toContain(
      `biosphere-reserves:vnm-western-nghe-an coord_precision "approximate" → "site" [${HUB}]`,
    );
    expect(said).toContain('Nothing was written');
  });

  it('names the source of what changes, and drops from the note what holds no more', async () => {
    const { said } = await shown;
    const note = said.split('\n').find((line) => line.includes('vnm-western-nghe-an note'));
    expect(note).toContain(`→ "area: ${HUB}"`);
    expect(note).toContain('coarse source point');
  });

  it('leaves alone what already agrees', async () => {
    const { said } = await shown;
    expect(said).not.toMatch(/vnm-cat-ba (area_ha|lat|lon|designated_year)/);
    expect(said).toContain('biosphere-reserves:vnm-cat-ba website "" → "http://catba.example"');
    expect(said).toMatch(/vnm-cat-ba source_url .*https:\/\/www\.unesco\.org\/en\/mab\/cat-ba"/);
  });

  it('joins names through entities, tags and the words of their titles', async () => {
    expect((await shown).said).toContain('biosphere-reserves:vnm-cu-lao-cham-hoi-an lat');
  });

  it('takes over what all rows of a shared reserve say, and tells where they differ', async () => {
    const { said } = await shown;
    expect(said).toContain('biosphere-reserves:fra-mont-viso-monviso-tbr lat');
    expect(said).not.toContain('fra-mont-viso-monviso-tbr area_ha');
    expect(said).toContain('its rows differ in area, so it stays: FRA 204000, ITA 293916');
  });

  it('keeps a finer point of ours against a coarse one of theirs', async () => {
    const { said } = await shown;
    expect(said).toContain('vnm-cu-lao-cham-hoi-an coord_precision "place" → "approximate"');
    const file = changed('mab001.json', (rows) =>
      rows.map((row) => ({
        ...row,
        ...(row.mab_id === 'VNCat2004' ? { coordinates: { lon: 107, lat: 20.8 } } : {}),
      })),
    );
    const coarse = await upgrade(['--source', 'mab001', '--file', file]);
    expect(coarse.said).toContain('its point has two decimals at most, ours more');
    expect(coarse.said).not.toContain('vnm-cat-ba lat');
  });

  it('lists what stands on one side only', async () => {
    const { said } = await shown;
    expect(said).toContain('LASam2026 Sample Hills (LAO, 2026)');
    expect(said).toContain('vnm-langbiang (Langbiang)');
    expect(said).not.toContain('gbr-loch-druidibeg (');
  });

  it('says the same as a CSV with semicolons that was downloaded by hand, but for its day', async () => {
    const { said } = await upgrade(['--source', 'mab001', '--file', recordedPath('mab001.csv')]);
    const undated = (text: string) => text.replace(/\d{4}-\d\d-\d\d\]?"?/g, 'DAY');
    expect(undated(said)).toBe(undated((await shown).said));
  });
});

describe('an export of geoparks beside the real table', () => {
  const shown = upgrade(['--source', 'eg0001'], { web: dataHub('eg0001') });

  it('gives areas in square kilometres, and joins by UNESCO’s page where the name is another', async () => {
    const { said, error } = await shown;
    expect(error).toBe('');
    expect(said).toContain('geoparks:vnm-non-nuoc-cao-bang area_km2 "3500" → "3390.68"');
    expect(said).toContain('geoparks:aut-karawanken-karavanke website "" →');
  });

  it('never takes 2015, in which older members are dated, for the year of designation', async () => {
    expect((await shown).said).not.toContain('designated_year');
  });

  it('takes two spellings of one address for the same website', async () => {
    expect((await shown).said).not.toContain('vnm-dong-van-karst-plateau website');
  });

  it('says how far a point moves', async () => {
    expect((await shown).said).toMatch(/note on vnm-non-nuoc-cao-bang: the point moves \d/);
  });
});

/** Our own present rows as the Data Hub would give them: a row of theirs for each country of a shared reserve. */
function exportOfOurs(): readonly object[] {
  const iso2 = new Map(readTable('countries').map((row) => [row.iso3, row.iso2]));
  return readTable('biosphere-reserves')
    .filter((row) => !row.withdrawn_year)
    .flatMap((row) => {
      const countries = (row.country_iso3 ?? '').split(';');
      return countries.map((iso3) => ({
        mab_id: `${iso3} ${row.id}`,
        title_en: row.name_en?.replace(' Transboundary Biosphere Reserve', ''),
        iso2: iso2.get(iso3),
        date: `${row.designated_year}-01-01`,
        extension: null,
        area_total: Math.floor(Number(row.area_ha)),
        coordinates: { lon: Number(row.lon), lat: Number(row.lat) },
        tbr: countries.length > 1 ? 'True' : 'False',
        website: row.website || null,
        url: null,
      }));
    });
}

describe('an export that says what the real table says', () => {
  it('finds every row of ours, one for one, and changes no fact of it', async () => {
    const file = changed('mab001.json', exportOfOurs);
    const { said, error } = await upgrade(['--source', 'mab001', '--file', file]);
    expect(error).toBe('');
    expect(said).toContain('only in the source: 0; only in our tables: 0; faults: 0.');
    expect(said).not.toMatch(/^biosphere-reserves:\S+ (area_ha|lat|lon|website|extended_years|verified) /m);
  });
});

describe('all sources', () => {
  it('are read one after the other, official data first', async () => {
    const ror = JSON.parse(readRecorded('ror.json'));
    const { said, error, asked } = await upgrade(['--all'], {
      web: {
        ...dataHub('mab001'),
        ...dataHub('eg0001'),
        'query.wikidata.org': 'wikidata.json',
        'api.ror.org': () => ror.shift() ?? new Response('{}', { status: 404 }),
        'api.openalex.org': { meta: { groups_count: 0 }, group_by: [] },
      },
    });
    expect(error).toBe('');
    expect([...said.matchAll(/^== .*$/gm)].length).toBe(5);
    const hosts = asked.map((address) => new URL(address).host);
    expect([...new Set(hosts)]).toEqual([
      'data.unesco.org',
      'query.wikidata.org',
      'api.ror.org',
      'api.openalex.org',
    ]);
  });
});

describe('pairs that a person looked up', () => {
  it('join what names do not, and part what only looks alike', async () => {
    const pairs = saved('pairs.txt', '# looked up\nLASam2026 lao-none\nVNCat2004 -\n');
    const { said } = await upgrade(['--source', 'mab001', '--pairs', pairs], { web: dataHub('mab001') });
    expect(said).toContain('is paired with lao-none, which biosphere-reserves.csv does not have');
    expect(said).toContain('VNCat2004 Cat Ba (VNM, 2004); perhaps our vnm-cat-ba, 0 km away');
  });
});
