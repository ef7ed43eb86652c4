import type { texts as english } from '../../en/figures/ranking.ts';

/** The words of the ranking of countries by a figure of research. */
export const texts: typeof english = {
  measure: 'Xếp hạng quốc gia theo',
  sites: 'Địa điểm',
  year: 'Năm',
  ofYear: (figure, year) => `${figure} (${year})`,
  most: (names, figure, _count, formatted) =>
    `Cao nhất: ${names}, ${figure}, trong ${formatted} quốc gia và vùng lãnh thổ có số liệu mười năm gần đây.`,
  only: (name, figure, rank, ranked) => `${name}: ${figure}, hạng ${rank} trong ${ranked}.`,
  oldOnly: (name, figure) => `${name}: ${figure}. Số liệu cũ hơn mười năm nên không xếp hạng.`,
  noFigure: (name) => `${name}: không có số liệu.`,
  none: 'Không có số liệu về quốc gia nào mà bộ lọc về nơi giữ lại: hãy bỏ bớt một bộ lọc.',
  old: (_count, formatted) => `${formatted} số liệu cũ hơn mười năm: đứng cuối, không xếp hạng.`,
  unknown: (_count, formatted) =>
    `Không có số liệu về ${formatted} quốc gia và vùng lãnh thổ, có tên trong bảng.`,
  unknownNamed: (names) => `Không có số liệu về ${names}.`,
  place: (name, figure, rank) =>
    rank === null ? `${name}: ${figure}, không xếp hạng` : `${name}: ${figure}, hạng ${rank}`,
};
