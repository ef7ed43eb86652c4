import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

const en = {
  unit: 'Works of a year with authors in both',
  source: 'Source: OpenAlex (CC0), counted 27 August 2024, published by Vladimir Batagelj (bavla/OpenAlex)',
  finding: (country: string, year: number, total: string, partner: string, papers: string, share: string) =>
    `${country}, ${year}: ${total} works with authors abroad; most with ${partner}: ${papers} (${share})`,
  findingWithoutTotal: (country: string, year: number, partner: string, papers: string) =>
    `${country}, ${year}: most works shared with ${partner}: ${papers}`,
  none: (country: string, year: number) =>
    `OpenAlex has no work of ${year} that ${country} shares with anyone. Choose another year or country.`,
  notFound: 'No partner of that name. Clear the search.',
  wholeCounting:
    'Shares of the works with authors abroad; a work counts whole in every pair, so they sum to over 100%.',
  incomplete: (years: string) => `${years} read low: not wholly indexed when counted.`,
  territories: 'Countries and territories as in OpenAlex; names imply nothing about status.',
  country: 'Country',
  year: 'Year',
  yearIncomplete: (year: string) => `${year} (incomplete)`,
  show: 'Show',
  mosts: { fit: 'what fits', '30': '30', '60': '60', all: 'all' },
  growthWith: 'Growth with',
  strongest: 'the strongest',
  search: 'Find a partner',
  columns: { partner: 'Countries and territories', papers: 'Works', share: 'Share' },
  bar: (name: string, count: number, formatted: string, share: string | null): string =>
    `${name}: ${plural(count, formatted, 'work', 'works')}${share === null ? '' : `, ${share}`}`,
  territory: 'Not a row of the atlas: it cannot be filtered by.',
  total: 'All international',
  pair: (name: string) => `With ${name}`,
  point: (year: number, total: string | null, name: string, papers: string | null): string =>
    [`${year}`, total === null ? null : `all ${total}`, papers === null ? null : `with ${name} ${papers}`]
      .filter(Boolean)
      .join('\n'),
  at: (year: number, value: string) => `${year}: ${value}`,
};

const vi: typeof en = {
  unit: 'Số công bố trong năm có tác giả ở cả hai nơi',
  source:
    'Nguồn: OpenAlex (CC0), đếm ngày 27 tháng 8 năm 2024, do Vladimir Batagelj công bố (bavla/OpenAlex)',
  finding: (country, year, total, partner, papers, share) =>
    `${country}, ${year}: ${total} công bố có tác giả nước ngoài; nhiều nhất với ${partner}: ${papers} (${share})`,
  findingWithoutTotal: (country, year, partner, papers) =>
    `${country}, ${year}: đồng công bố nhiều nhất với ${partner}: ${papers}`,
  none: (country, year) =>
    `OpenAlex không có công bố nào năm ${year} mà ${country} viết chung với nơi khác. Hãy chọn năm hoặc quốc gia khác.`,
  notFound: 'Không có đối tác nào tên như vậy. Hãy xóa từ tìm kiếm.',
  wholeCounting:
    'Tỷ lệ trên số công bố có tác giả nước ngoài; mỗi công bố được tính trọn cho từng cặp nên tổng vượt 100%.',
  incomplete: (years) => `Số liệu ${years} thấp hơn thực tế: khi đếm chưa được lập chỉ mục đầy đủ.`,
  territories: 'Quốc gia và vùng lãnh thổ như trong OpenAlex; tên gọi không hàm ý về quy chế pháp lý.',
  country: 'Quốc gia',
  year: 'Năm',
  yearIncomplete: (year) => `${year} (chưa đầy đủ)`,
  show: 'Hiện',
  mosts: { fit: 'vừa khung', '30': '30', '60': '60', all: 'tất cả' },
  growthWith: 'Diễn biến với',
  strongest: 'lớn nhất',
  search: 'Tìm đối tác',
  columns: { partner: 'Quốc gia và vùng lãnh thổ', papers: 'Công bố', share: 'Tỷ lệ' },
  bar: (name, _count, formatted, share) =>
    `${name}: ${formatted} công bố${share === null ? '' : `, ${share}`}`,
  territory: 'Không có trong bảng quốc gia của tập bản đồ nên không lọc được.',
  total: 'Mọi đối tác',
  pair: (name) => `Với ${name}`,
  point: (year, total, name, papers) =>
    [`${year}`, total === null ? null : `tất cả ${total}`, papers === null ? null : `với ${name} ${papers}`]
      .filter(Boolean)
      .join('\n'),
  at: (year, value) => `${year}: ${value}`,
};

/** The words of the chart of co-publication partners. */
export const copublicationsTexts = inLanguages({ en, vi });
