import { describe, expect, it } from 'vitest';
import { fold, foldSpelling, words } from '../../../src/model/search/fold.ts';
import { createSearch } from '../../../src/model/search/search.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const catalog = realCatalog();
const search = createSearch(catalog);

function find(query: string): string[] {
  const { scores } = search(query);
  return catalog.sites
    .filter((site) => (scores[site.index] as number) > 0)
    .sort((a, b) => (scores[b.index] as number) - (scores[a.index] as number))
    .map(({ id }) => id);
}

describe('folding', () => {
  it('takes case and diacritics away, đ too, which Unicode does not split', () => {
    expect(fold('ĐỒNG NAI, Hà Nội')).toBe('dong nai, ha noi');
    expect(fold('Łódź Ærø Straße')).toBe('lodz aero strasse');
  });

  it('takes i and y for one letter where Vietnamese does, wherever the tone stands and however letters are composed', () => {
    const alike = (a: string, b: string) => expect(foldSpelling(a)).toBe(foldSpelling(b));
    alike('vật lí', 'vật lý');
    alike('Mĩ', 'Mỹ');
    alike('Qui Nhơn', 'Quy Nhơn');
    alike('hoà bình', 'hòa bình');
    alike('thuỷ văn', 'thủy văn');
    alike('Hà Nội'.normalize('NFD'), 'Hà Nội');
    expect(foldSpelling('tây')).not.toBe(foldSpelling('tai'));
    expect(foldSpelling('yêu')).toBe('yeu');
  });

  it('cuts a text into words at anything that is no letter or digit', () => {
    expect(words('Cù Lao Chàm - Hội An (2009)')).toEqual(['cu', 'lao', 'cham', 'hoi', 'an', '2009']);
  });
});

describe('searching the real catalog', () => {
  it('finds the same for ha noi, Hà Nội and Hanoi', () => {
    const hanoi = find('Hanoi');
    expect(hanoi.sort()).toEqual(['vnm-icp', 'vnm-icrtm']);
    expect(find('ha noi').sort()).toEqual(hanoi);
    expect(find('Hà Nội').sort()).toEqual(hanoi);
  });

  it('finds the same for Viet Nam, vietnam and Việt Nam: every site of the country among them', () => {
    const found = find('vietnam').sort();
    expect(find('Việt Nam').sort()).toEqual(found);
    expect(find('viet nam').sort()).toEqual(found);
    const sites = catalog.sites.filter((site) => site.countries.includes('VNM'));
    expect(found).toEqual(expect.arrayContaining(sites.map(({ id }) => id)));
  });

  it('ranks a centre by its acronym first', () => {
    expect(find('ICTP')[0]).toBe('ita-ictp');
    expect(find('cistrat')[0]).toBe('chn-cistrat');
  });

  it('finds a centre by its host institution', () => {
    expect(find('Tsinghua')).toContain('chn-icee');
  });

  it('finds centres by the acronym of their host, though no table writes it', () => {
    expect(find('VAST').sort()).toEqual(['vnm-icp', 'vnm-icrtm']);
    expect(search('VAST').match).toBe('exact');
  });

  it('never guesses what an acronym of up to four capitals might have meant', () => {
    expect(find('WATR')).toEqual([]);
    expect(find('watr')).not.toEqual([]);
    expect(find('LANGBAING')).toContain('vnm-langbiang');
  });

  it('finds physics by either spelling of its Vietnamese name', () => {
    expect(find('vật lí')).toContain('vnm-icp');
    expect(find('vật lí')).toEqual(find('vật lý'));
  });

  it('finds a site by its Vietnamese and by its local name', () => {
    expect(find('Rừng ngập mặn Cần Giờ')).toEqual(['vnm-can-gio-mangrove']);
    expect(find('Châu thổ sông Hồng')).toHaveLength(1);
  });

  it('finds the beginning of the last word while it is still typed', () => {
    expect(find('cu lao ch')).toEqual(['vnm-cu-lao-cham-hoi-an']);
    expect(find('langb')).toContain('vnm-langbiang');
  });

  it('tolerates a typing error and says that the match is only close', () => {
    const { match } = search('Langbaing');
    expect(match).toBe('close');
    expect(find('Langbaing')).toContain('vnm-langbiang');
    expect(search('Langbiang').match).toBe('exact');
  });

  it('demands every word', () => {
    expect(find('water zimbabwe').length).toBeLessThan(find('water').length);
  });

  it('finds nothing for what is nowhere, and does not call that close', () => {
    expect(find('qqqqxxxx')).toEqual([]);
    expect(search('qqqqxxxx').match).toBe('exact');
  });

  it('takes punctuation and markup as no words at all', () => {
    expect(find('<script>')).toEqual(find('script'));
    expect(find('"*()[]')).toEqual([]);
  });
});
