import type { texts as english } from '../../en/own/measured.ts';

/** The words for what the numbers of the reader's own lists are shown by: sizes, and filled countries. */
export const texts: typeof english = {
  sizeBy: 'Độ lớn theo',
  oneSize: 'cùng độ lớn',
  sizeOf: (column, value) => `${column}: ${value}`,
  sizeNote: (column, largest) => `Diện tích hình thoi tỉ lệ với ${column}; lớn nhất là ${largest}.`,
  noSize: 'không có số, hoặc số nhỏ hơn 0',
  fillBy: 'Tô màu quốc gia theo',
  noFill: 'không tô',
  fillOf: (list, column) => `${column} (${list})`,
  ofLists: 'Danh sách của bạn',
  how: 'Nhiều dòng của một quốc gia',
  gatherings: { sum: 'cộng lại', mean: 'lấy trung bình' },
  fill: {
    title: (column, how) =>
      how === null ? column : how === 'sum' ? `${column}, cộng các dòng` : `${column}, trung bình các dòng`,
    unknown: (_count, formatted) => `không có số: ${formatted} quốc gia và vùng lãnh thổ`,
    none: 'Không có dòng nào có cả số lẫn quốc gia đã biết.',
    source: (source) => `Danh sách của bạn, không phải của UNESCO: ${source}.`,
    classes: 'Chia lớp bằng thuật toán ckmeans, để các số trong một lớp gần nhau nhất.',
    ratios: 'Chia lớp bằng thuật toán ckmeans theo lôgarit, vì các số hơn kém nhau nhiều lần.',
    withoutCountry: (_count, formatted) =>
      `${formatted} dòng có số nhưng không rõ quốc gia nên không được tính.`,
    withoutNumber: (_count, formatted) =>
      `${formatted} dòng của một quốc gia nhưng không có số nên không được tính.`,
    bare: 'Không có số không có nghĩa là bằng không: những nước này không được tô.',
  },
  ranking: 'Các quốc gia theo số này',
  rank: 'Hạng',
  country: 'Quốc gia',
  rowsOf: 'Số dòng',
  place: (rank, of) => `hạng ${rank} trong ${of}`,
  noValue: 'không có số',
  inList: (title) => `Trong danh sách “${title}”`,
  rows: (_count, formatted) => `${formatted} dòng`,
};
