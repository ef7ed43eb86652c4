import type { texts as english } from '../../en/figures/scatter.ts';

const TOGETHER = {
  much: 'nước có số này cao thì phần lớn cũng có số kia cao',
  some: 'nước có số này cao thường có số kia cao, nhưng nhiều ngoại lệ',
  none: 'hầu như không có trật tự chung',
  against: 'nước có số này cao thường có số kia thấp',
};

/** The words of the chart of two figures. */
export const texts: typeof english = {
  x: 'Trục ngang',
  y: 'Trục đứng',
  scale: 'Thang trục',
  scales: { auto: 'Theo độ phân tán', linear: 'Đều', log: 'Lôgarit' },
  find: 'Tìm quốc gia',
  each: 'Mỗi chấm là một quốc gia hoặc vùng lãnh thổ',
  unit: (x, y) => `${x} (trục ngang) và ${y} (trục đứng)`,
  log: (name) => `${name}, thang lôgarit`,
  finding: (_count, formatted, how, correlation) =>
    `Trong ${formatted} quốc gia và vùng lãnh thổ, ${TOGETHER[how]} (tương quan hạng ${correlation}).`,
  few: (_count, formatted) => `${formatted} quốc gia và vùng lãnh thổ có cả hai số liệu.`,
  only: (name, x, y) => `${name}. ${x}; ${y}.`,
  lacks: (name) => `${name}: thiếu một trong hai số liệu.`,
  none: 'Không quốc gia nào mà bộ lọc giữ lại có cả hai số liệu: hãy chọn số liệu khác hoặc bỏ bớt bộ lọc về nơi.',
  noCause: 'Hai số liệu đi cùng nhau không có nghĩa là cái này sinh ra cái kia.',
  missing: (_count, formatted) =>
    `${formatted} quốc gia và vùng lãnh thổ thiếu một hoặc cả hai số liệu, có tên trong bảng.`,
  missingNamed: (names) => `Thiếu một hoặc cả hai số liệu: ${names}.`,
  old: (_count, formatted) => `${formatted} chấm rỗng có số liệu cũ hơn mười năm.`,
  counted: 'Địa điểm là những nơi bộ lọc giữ lại; nơi thuộc nhiều nước được tính cho từng nước.',
  years: 'Mỗi số liệu là số mới nhất của từng nước: năm có trong bảng.',
  columns: { country: 'Quốc gia', year: (name) => `${name}: năm` },
  ofYear: (figure, year) => `${figure} (${year})`,
  point: (name, x, y) => `${name}. ${x}; ${y}`,
  named: (name, figure) => `${name}: ${figure}`,
};
