import { describe, expect, it } from 'vitest';
import { changed, type Recorded, readRecorded, recordedPath, saved, upgrade } from './session.ts';

const shown = (name: string, file = recordedPath(`${name}.json`)) =>
  upgrade(['--source', name, '--file', file]);

describe('Wikidata', () => {
  it('gives websites, and official names without the words that all reserves share', async () => {
    const { said, error } = await shown('wikidata');
    expect(error).toBe('');
    expect(said).toMatch(
      /centres:chn-icee website "http:\/\/www\.icee-unesco\.org" → "https:\/\/www\.icee-unesco\.example" \[Wikidata Q112831880 \(CC0\), /,
    );
    expect(said).not.toContain('vnm-langbiang name_vi');
  });

  it('moves rough points only', async () => {
    expect((await shown('wikidata')).said).not.toContain('centres:chn-icee lat');
  });

  it('leaves to a person which of several values is right, and tells which items did not come', async () => {
    const { said } = await shown('wikidata');
    expect(said).toContain('vnm-cat-ba: the item has 2 websites: http://one.example, http://two.example');
    expect(said).toMatch(/vnm-dong-nai: Q\d+ was not returned: merged into another item, or deleted/);
  });

  it('is asked in a few requests, by our items, and says who asks', async () => {
    const answer = JSON.parse(readRecorded('wikidata.json'));
    const { asked, error } = await upgrade(['--source', 'wikidata'], {
      web: { 'query.wikidata.org': answer },
    });
    expect(error).toBe('');
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThan(10);
    expect(decodeURIComponent(asked.join())).toContain('wd:Q1537215');
  });

  it('with a point in other words, or of another planet, is a fault of that row', async () => {
    const file = saved(
      'w.json',
      readRecorded('wikidata.json').replace(
        'Point(116.3266 40.0026)',
        '<http://www.wikidata.org/entity/Q111> Point(1 2)',
      ),
    );
    expect((await shown('wikidata', file)).said).toMatch(
      /w\.json row 1 \(Q112831880\): point ".*" is not like Point\(/,
    );
  });

  it('in another form is refused', async () => {
    expect((await shown('wikidata', recordedPath('ror.json'))).error).toContain(
      'is no answer to a SPARQL query',
    );
    const file = saved('w.json', readRecorded('wikidata.json').replace('"website",', '"site",'));
    expect((await shown('wikidata', file)).error).toContain('"website" is missing');
  });
});

describe('ROR', () => {
  it('gives websites, Vietnamese names and items of Wikidata', async () => {
    const { said, error } = await shown('ror');
    expect(error).toBe('');
    expect(said).toContain('centres:vnm-icp website "https://iop.vast.vn/icp/" → "https://icp.example"');
    expect(said).toContain('centres:vnm-icp wikidata_id "" → "Q123456789"');
  });

  it('tells of an organisation that is inactive or has a successor, and changes no status', async () => {
    const { said } = await shown('ror');
    expect(said).toContain(
      'vnm-icrtm: ROR calls the organisation inactive; its status with UNESCO is another matter',
    );
    expect(said).toContain('vnm-icrtm: ROR names a successor: Sample Institute');
    expect(said).not.toContain('centres:vnm-icrtm status');
  });

  it('in another country may be the wrong record: nothing of it is taken', async () => {
    const file = saved(
      'r.json',
      readRecorded('ror.json').replace('"country_code": "VN"', '"country_code": "TH"'),
    );
    const { said } = await shown('ror', file);
    expect(said).toContain('vnm-icp: ROR has it in THA, ours in VNM: is it the right record?');
    expect(said).not.toContain('centres:vnm-icp website');
  });

  it('with a record of the first schema is refused, with the name that looks alike', async () => {
    const file = changed('ror.json', (rows) => rows.map(({ names: _, ...row }) => ({ ...row, name: 'ICP' })));
    expect((await shown('ror', file)).error).toMatch(/"names" is missing.*\n.*schema 2/);
  });

  it('with a record twice is a fault', async () => {
    const file = changed('ror.json', (rows) => [...rows, rows[0]]);
    expect((await shown('ror', file)).said).toContain(
      'ror.json record 3: https://ror.org/04rwqq797 is there twice',
    );
  });

  it('is asked for each centre, with the client id where there is one; a record that is gone is told', async () => {
    const { asked, said, error } = await upgrade(['--source', 'ror'], {
      web: { 'api.ror.org': () => new Response('{"errors":[]}', { status: 404 }) },
      keys: { ROR_CLIENT_ID: 'sample' },
    });
    expect(error).toBe('');
    expect(asked).toContain('https://api.ror.org/v2/organizations/04rwqq797');
    expect(said).toContain('vnm-icp: ROR gave no record of https://ror.org/04rwqq797');
  });
});

describe('OpenAlex', () => {
  it('fills papers by year in order, without the year that is not over', async () => {
    const { said, error } = await shown('openalex');
    expect(error).toBe('');
    const rows = said.split('\n').filter((line) => line.startsWith('centre-papers:'));
    expect(rows.map((line) => line.match(/centre-papers:(.*) \(new\).*papers "(\d+)"/)?.slice(1))).toEqual([
      ['vnm-icp 2022', '15'],
      ['vnm-icp 2023', '21'],
      ['vnm-icp 2024', '18'],
    ]);
  });

  it('without the rest of the years ends early', async () => {
    const file = saved(
      'o.json',
      readRecorded('openalex.json').replace('"groups_count": 4', '"groups_count": 9'),
    );
    const { said } = await shown('openalex', file);
    expect(said).toContain(
      'o.json https://ror.org/04rwqq797 (vnm-icp): the list of years ends early: 4 of 9',
    );
    expect(said).not.toContain('centre-papers:');
  });

  it('without a ROR id could be anybody’s papers', async () => {
    const [answer] = Object.values<Recorded>(JSON.parse(readRecorded('openalex.json')));
    const { error } = await shown('openalex', saved('o.json', JSON.stringify(answer)));
    expect(error).toContain('does not say of which ROR id it speaks');
  });

  it('is asked with the key, which the table never holds', async () => {
    const [answer] = Object.values<Recorded>(JSON.parse(readRecorded('openalex.json')));
    const { asked, said } = await upgrade(['--source', 'openalex'], {
      web: { 'api.openalex.org': answer ?? {} },
      keys: { OPENALEX_API_KEY: 'secret-key' },
    });
    expect(asked.every((address) => address.endsWith('&api_key=secret-key'))).toBe(true);
    expect(said).not.toContain('secret-key');
  });
});
