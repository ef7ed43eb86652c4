import type { texts as english } from '../../en/charts/copublications.ts';

/** The words of the chart of co-publication partners. */
export const texts: typeof english = {
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
  lastYears: (whole, last) =>
    `${whole} là năm gần nhất được lập chỉ mục đầy đủ. Nguồn đếm ngày 27 tháng 8 năm 2024 và dừng ở năm ${last} nên chưa có năm ${last + 1}.`,
  pairYears: (years) => `Giữa hai nước chỉ có số liệu các năm ${years}.`,
  fall: (year, now, fewer, partners) =>
    `Năm ${year} có ${now} công bố có tác giả nước ngoài, ít hơn năm trước ${fewer}${partners && `; giảm nhiều nhất với ${partners}`}. Nguồn không nêu nguyên nhân; địa chỉ ghi thêm của tác giả cũng được tính.`,
  fallWith: (name, before, now) => `${name} (${before} → ${now})`,
  incompleteYears: (first, last) => (first === last ? `${last} chưa đầy đủ` : `${first}–${last} chưa đầy đủ`),
  tableOf: 'Bảng và CSV',
  tables: { partners: 'Đối tác', years: 'Năm' },
  indexed: { wholly: 'đầy đủ', partly: 'chưa đầy đủ, thấp hơn thực tế' },
  territories: 'Quốc gia và vùng lãnh thổ như trong OpenAlex; tên gọi không hàm ý về quy chế pháp lý.',
  country: 'Quốc gia',
  year: 'Năm',
  yearIncomplete: (year) => `${year} (chưa đầy đủ)`,
  show: 'Hiện',
  mosts: { fit: 'vừa khung', '30': '30', '60': '60', all: 'tất cả' },
  growthWith: 'Diễn biến với',
  strongest: 'lớn nhất',
  search: 'Tìm đối tác',
  columns: {
    partner: 'Quốc gia và vùng lãnh thổ',
    papers: 'Công bố',
    share: 'Tỷ lệ',
    indexed: 'Lập chỉ mục',
  },
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
