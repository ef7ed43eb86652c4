import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/state/question/suggest.ts';
import type { Suggestion } from '../../../src/state/question/suggestion.ts';
import { defaultView, encodeView } from '../../../src/state/view/url.ts';
import { type Filters, NO_FILTERS } from '../../../src/state/view/view.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { realSources } from './real-sources.ts';

const sources = await realSources();

/** What a suggestion leads to: filters as a link writes them, everything else by its kind and id. */
function leadsTo(suggestion: Suggestion | undefined): string {
  if (!suggestion) return 'nothing';
  switch (suggestion.kind) {
    case 'filters': {
      const link = encodeView({ ...defaultView('en'), ...suggestion.filters });
      return decodeURIComponent(link.replace(/^lang=en&?/, '').replaceAll('+', ' '));
    }
    case 'site':
      return `site ${suggestion.site.id}`;
    case 'dossier':
      return `dossier ${suggestion.dossier.code}`;
    case 'network':
      return `network ${suggestion.network.id}`;
    case 'chart':
      return `chart ${suggestion.chart}`;
    case 'briefing':
      return `briefing ${suggestion.briefing.id}`;
    case 'place':
      return `place ${suggestion.place.name.en}`;
    default:
      return `${suggestion.kind} ${suggestion.query}`;
  }
}

const ask = (text: string, present = NO_FILTERS) => suggest(text, present, 'vi', sources);
const suggestionsFor = (text: string, present = NO_FILTERS) =>
  ask(text, present).groups.flatMap(({ suggestions }) => suggestions);

/** What the first suggestion must lead to. */
const QUESTIONS: readonly (readonly [question: string, leadsTo: string])[] = [
  ['hồ sơ Việt Nam', 'dossier country:VNM'],
  ['ho so viet nam', 'dossier country:VNM'],
  ['dossier Viet Nam', 'dossier country:VNM'],
  ['dossier of Kenya', 'dossier country:KEN'],
  ['hồ sơ ASEAN', 'dossier group:asean'],
  ['dossier water sciences', 'dossier field:water'],
  ['hồ sơ IHE Delft', 'dossier site:nld-ihe-delft'],
  ['within 500 km of Hà Nội', 'area=circle:105.85,21.03,500'],
  ['500 km around Nairobi', 'area=circle:36.82,-1.28,500'],
  ['trong vòng 500 km quanh Đà Nẵng', 'area=circle:108.25,16.06,500'],
  ['cách Huế 300 km', 'area=circle:107.58,16.47,300'],
  ['near Paris', 'area=circle:2.33,48.87,500'],
  ['gần Huế', 'area=circle:107.58,16.47,500'],
  ['geoparks within 1,500 km of Hanoi', 'kind=geopark&area=circle:105.85,21.03,1500'],
  ['geopark vietnam', 'kind=geopark&country=VNM'],
  ['geoparks in Viet Nam', 'kind=geopark&country=VNM'],
  ['công viên địa chất việt nam', 'kind=geopark&country=VNM'],
  ['cong vien dia chat viet nam', 'kind=geopark&country=VNM'],
  ['CÔNG VIÊN ĐỊA CHẤT VIỆT NAM', 'kind=geopark&country=VNM'],
  ['Vietnamese geoparks', 'kind=geopark&country=VNM'],
  ['công viên địa chất ở Việt Nam', 'kind=geopark&country=VNM'],
  ['có bao nhiêu công viên địa chất ở Việt Nam?', 'kind=geopark&country=VNM'],
  ['geo park japan', 'kind=geopark&country=JPN'],
  ['geopark nhật bản', 'kind=geopark&country=JPN'],
  ['đại dương', 'field=ocean'],
  ['dai duong', 'field=ocean'],
  ['ocean', 'field=ocean'],
  ['VAST', 'host Viet Nam Academy of Science and Technology'],
  ['Viện Hàn lâm Khoa học và Công nghệ Việt Nam', 'host Viet Nam Academy of Science and Technology'],
  ['vật lí', 'text vật lí'],
  ['vật lý', 'text vật lý'],
  ['Nga', 'country=RUS'],
  ['nước Nga', 'country=RUS'],
  ['Russia', 'country=RUS'],
  ['Liên Xô', 'country=RUS'],
  ['Mỹ', 'country=USA'],
  ['Mĩ', 'country=USA'],
  ['my', 'country=USA'],
  ['Hoa Kỳ', 'country=USA'],
  ['Hoa Kì', 'country=USA'],
  ['USA', 'country=USA'],
  ['US', 'country=USA'],
  ['America', 'country=USA'],
  ['American', 'country=USA'],
  ['american geoparks', 'kind=geopark&country=USA'],
  ['Anh', 'country=GBR'],
  ['UK', 'country=GBR'],
  ['British', 'country=GBR'],
  ['Đức', 'country=DEU'],
  ['german biosphere reserves', 'kind=biosphere-reserve&country=DEU'],
  ['Hàn Quốc', 'country=KOR'],
  ['South Korea', 'country=KOR'],
  ['Korean centres', 'kind=centre&country=KOR'],
  ['Lào', 'country=LAO'],
  ['Laos', 'country=LAO'],
  ['Burma', 'country=MMR'],
  ['Miến Điện', 'country=MMR'],
  ['Turkey', 'country=TUR'],
  ['Thổ Nhĩ Kỳ', 'country=TUR'],
  ['Ivory Coast', 'country=CIV'],
  ['Holland', 'country=NLD'],
  ['Dutch', 'country=NLD'],
  ['Swiss', 'country=CHE'],
  ['Thuỵ Sĩ', 'country=CHE'],
  ['Thụy Sỹ', 'country=CHE'],
  ['VN', 'country=VNM'],
  ['VNM', 'country=VNM'],
  ['Mekong', 'group=mrc'],
  ['Mê Công', 'group=mrc'],
  ['sông Mê Kông', 'group=mrc'],
  ['Mekong River Commission', 'group=mrc'],
  ['Ủy hội sông Mê Công', 'group=mrc'],
  ['mạng lưới Mekong', 'network mekong-innovation-network'],
  ['network mekong', 'network mekong-innovation-network'],
  ['trung tâm nước châu Phi', 'kind=centre&field=water&region=africa'],
  ['trung tâm về nước ở châu Phi', 'kind=centre&field=water&region=africa'],
  ['water centres in Africa', 'kind=centre&field=water&region=africa'],
  ['water centres in Africa since 2010', 'kind=centre&field=water&region=africa&since=2010-2026'],
  ['trung tâm nước châu Phi từ 2010', 'kind=centre&field=water&region=africa&since=2010-2026'],
  ['water center african', 'kind=centre&field=water&region=africa'],
  ['trung tâm dạng 2', 'kind=centre&category=2'],
  ['category 2 centres in China', 'kind=centre&category=2&country=CHN'],
  ['trung tâm loại 1', 'kind=centre&category=1'],
  ['category 1', 'category=1'],
  ['khu dự trữ sinh quyển 2010-2020', 'kind=biosphere-reserve&since=2010-2020'],
  ['biosphere reserves between 2000 and 2010', 'kind=biosphere-reserve&since=2000-2010'],
  ['biosphere reserves in the 1990s', 'kind=biosphere-reserve&since=1990-1999'],
  ['since 2015', 'since=2015-2026'],
  ['từ 2015', 'since=2015-2026'],
  ['từ năm 2015', 'since=2015-2026'],
  ['từ năm 2015 đến nay', 'since=2015-2026'],
  ['sau năm 2015', 'since=2016-2026'],
  ['trước 2000', 'since=1976-1999'],
  ['before 2000', 'since=1976-1999'],
  ['đến 1990', 'since=1976-1990'],
  ['thập niên 1980', 'since=1980-1989'],
  ['10 năm qua', 'since=2017-2026'],
  ['last 5 years', 'since=2022-2026'],
  ['2018', 'since=2018-2018'],
  ['geoparks 2023', 'kind=geopark&since=2023-2023'],
  ['ASEAN', 'group=asean'],
  ['trung tâm ở các nước ASEAN', 'kind=centre&group=asean'],
  ['centres in Southeast Asia', 'kind=centre&group=southeast_asia'],
  ['Đông Nam Á', 'group=southeast_asia'],
  ['EU', 'group=eu'],
  ['Liên minh châu Âu', 'group=eu'],
  ['G77', 'group=g77'],
  ['châu Á', 'region=asia-pacific'],
  ['Asia and the Pacific', 'region=asia-pacific'],
  ['châu Âu', 'region=europe-north-america'],
  ['Mỹ Latinh', 'region=latin-america-caribbean'],
  ['Ả Rập', 'region=arab-states'],
  ['Arab centres', 'kind=centre&region=arab-states'],
  ['Caribbean biosphere reserves', 'kind=biosphere-reserve&region=latin-america-caribbean'],
  ['thuỷ văn', 'field=water'],
  ['thủy văn', 'field=water'],
  ['hydrology', 'field=water'],
  ['địa chất học', 'field=earth'],
  ['earth sciences', 'field=earth'],
  ['khoa học trái đất ở Đức', 'field=earth&country=DEU'],
  ['giáo dục', 'field=education'],
  ['education centres', 'kind=centre&field=education'],
  ['văn hoá', 'field=culture'],
  ['văn hóa', 'field=culture'],
  ['natural sciences', 'sector=natural-sciences'],
  ['đã chấm dứt', 'status=ceased&former=1'],
  ['ceased centres', 'kind=centre&status=ceased&former=1'],
  ['centres under review', 'kind=centre&status=renewal-under-review'],
  ['former centres', 'kind=centre&status=ceased,withdrawn&former=1'],
  ['Hoàng Sa', 'place Paracel Islands'],
  ['hoang sa', 'place Paracel Islands'],
  ['Trường Sa', 'place Spratly Islands'],
  ['quần đảo Trường Sa', 'place Spratly Islands'],
  ['Paracel', 'place Paracel Islands'],
  ['Mekong Delta', 'place Mekong Delta'],
  ['đồng bằng sông Cửu Long', 'place Mekong Delta'],
  ['Biển Đông', 'place South China Sea'],
  ['South China Sea', 'place South China Sea'],
  ['East Sea', 'place South China Sea'],
  ['Sahara', 'place Sahara'],
  ['Tokyo', 'place Tokyo'],
  ['Đà Nẵng', 'place Da Nang'],
  ['đi tới Đà Nẵng', 'place Da Nang'],
  ['Hà Nội', 'text Hà Nội'],
  ['hanoi', 'text hanoi'],
  ['Ha Noi', 'text Ha Noi'],
  ['ICTP', 'site ita-ictp'],
  ['International Centre of Physics', 'site vnm-icp'],
  ['IHP', 'network unesco-ihp'],
  ['SEAMEO', 'network seameo'],
  ['MAB', 'network unesco-mab'],
  ['MRC', 'network mrc'],
  ['tăng trưởng', 'chart growth'],
  ['biểu đồ tăng trưởng', 'chart growth'],
  ['growth', 'chart growth'],
  ['growth chart', 'chart growth'],
  ['co-publications', 'chart copublications'],
  ['đồng công bố', 'chart copublications'],
  ['matrix', 'chart matrix'],
  ['ma trận hợp tác', 'chart matrix'],
  ['Viet Nam and UNESCO science', 'briefing viet-nam'],
  ['bài trình bày nước', 'briefing water'],
  ['Fifty years of growth', 'briefing growth'],
  ['Cát Bà', 'site vnm-cat-ba'],
  ['cu lao cham', 'text cu lao cham'],
  ['cù lao chàm', 'text cù lao chàm'],
  ['Langbiang', 'site vnm-langbiang'],
  ['karst', 'text karst'],
  ['karst việt nam', 'country=VNM&q=karst'],
  ['geoparks with karst', 'kind=geopark&q=karst'],
  ['water Kenya', 'field=water&country=KEN'],
  ['Congo', 'country=COG'],
  ['Korea', 'country=KOR'],
  ['Niger', 'country=NER'],
  ['Georgia', 'country=GEO'],
  ['nước Ý', 'country=ITA'],
  ['Ý', 'country=ITA'],
  ['Úc', 'country=AUS'],
  ['công viên địa chất Trung Quốc và Nhật Bản', 'kind=geopark&country=CHN,JPN'],
  ['reserves and geoparks in Viet Nam', 'kind=biosphere-reserve,geopark&country=VNM'],
  ['geopark viet', 'kind=geopark&country=VNM'],
  ['công viên địa chất việ', 'kind=geopark&country=VNM'],
  ['langbaing', 'text langbaing'],
  ['viet nam japan korea centres', 'kind=centre&country=VNM,JPN,KOR'],
];

describe('the first suggestion', () => {
  it('is asked for by eighty questions at least', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(80);
  });

  it.each(QUESTIONS)('for “%s” leads to %s', (question, expected) => {
    expect(leadsTo(suggestionsFor(question)[0])).toBe(expected);
  });

  it.each(QUESTIONS.filter(([question]) => question !== question.normalize('NFD')))(
    'is the same for “%s” in decomposed letters',
    (question, expected) => {
      const composed = leadsTo(suggestionsFor(question.normalize('NFD'))[0]).normalize('NFC');
      expect(composed).toBe(expected);
    },
  );
});

describe('the suggestions', () => {
  it('count what the tables hold', () => {
    const sites = recountSites().filter(({ former }) => !former);
    const counted = (text: string) => {
      const [suggestion] = suggestionsFor(text);
      return suggestion?.kind === 'filters' ? suggestion.count : -1;
    };
    expect(counted('geopark vietnam')).toBe(
      sites.filter(({ kind, countries }) => kind === 'geopark' && countries.includes('VNM')).length,
    );
    expect(counted('trung tâm nước châu Phi')).toBe(
      sites.filter(({ kind, field, region }) => kind === 'centre' && field === 'water' && region === 'africa')
        .length,
    );
    expect(counted('since 2015')).toBe(sites.filter(({ year }) => Number(year) >= 2015).length);
  });

  it('offer the networks, both groups and the places that “Mekong” may mean', () => {
    const all = suggestionsFor('Mekong').map(leadsTo);
    expect(all).toEqual(expect.arrayContaining(['group=mrc', 'group=lmc', 'network mrc', 'network lmc']));
    expect(all).toContain('place Mekong Delta');
    expect(all.join()).not.toContain('hong-kong');
  });

  it('offer the other meanings of a word, too', () => {
    expect(suggestionsFor('Congo').map(leadsTo)).toEqual(
      expect.arrayContaining(['country=COG', 'country=COD']),
    );
    expect(suggestionsFor('Niger').map(leadsTo)).toContain('country=NGA');
  });

  it('say of the Viet Nam Academy that it hosts two centres, by its Vietnamese name', () => {
    const [suggestion] = suggestionsFor('VAST');
    expect(suggestion).toMatchObject({ count: 2, name: 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam' });
  });

  it('take likeness last, and never for an acronym', () => {
    expect(suggestionsFor('langbaing')[0]).toMatchObject({ kind: 'text', isClose: true });
    expect(suggestionsFor('WATR')).toEqual([]);
  });

  it('keep the filters that the question does not name, and offer to lift them', () => {
    const present: Filters = { ...NO_FILTERS, field: ['earth'], country: ['FRA'] };
    const [kept, alone] = suggestionsFor('Nhật Bản', present);
    expect(leadsTo(kept)).toBe('field=earth&country=JPN');
    expect(leadsTo(alone)).toBe('country=JPN');
    expect(alone).toMatchObject({ lifts: true });
  });

  it('lift the filters that would leave nothing', () => {
    const present: Filters = { ...NO_FILTERS, field: ['water'] };
    expect(leadsTo(suggestionsFor('geopark Việt Nam', present)[0])).toBe('kind=geopark&country=VNM');
  });

  it('list charts and briefings where no name of one is given', () => {
    expect(suggestionsFor('biểu đồ').length).toBeGreaterThan(4);
    expect(suggestionsFor('briefing').map(({ kind }) => kind)).toContain('briefing');
  });
});

describe('the search while a question is typed', () => {
  it.each([
    ['karst', 'karst'],
    ['karst việt nam', 'karst'],
    ['geoparks with karst', 'karst'],
    ['cu lao ch', 'cu lao ch'],
    ['công viên địa chất việt nam', ''],
    ['công viên đị', ''],
    ['vietn', ''],
    ['biển đông', ''],
    ['Hoàng Sa', ''],
    ['biểu đồ tăng trưởng', ''],
    ['vật lí', 'vật lí'],
    ['', ''],
  ])('for “%s” is “%s”', (text, typed) => {
    expect(ask(text).typed).toBe(typed);
  });
});
