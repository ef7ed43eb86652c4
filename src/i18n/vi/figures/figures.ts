import type { texts as english } from '../../en/figures/figures.ts';

/** The words of the figures that countries are filled, ranked and compared by. */
export const texts: typeof english = {
  research: {
    spending: {
      name: 'Chi cho R&D, % GDP',
      unit: 'Chi cho nghiên cứu và phát triển, % GDP',
      source: 'Ngân hàng Thế giới, World Development Indicators, GB.XPD.RSDV.GD.ZS (Viện Thống kê UNESCO)',
      from: 'Ngân hàng Thế giới, Viện Thống kê UNESCO',
    },
    researchers: {
      name: 'Nhà nghiên cứu trên một triệu dân',
      unit: 'Nhà nghiên cứu trên một triệu dân',
      source: 'Ngân hàng Thế giới, World Development Indicators, SP.POP.SCIE.RD.P6 (Viện Thống kê UNESCO)',
      from: 'Ngân hàng Thế giới, Viện Thống kê UNESCO',
    },
    articles: {
      name: 'Bài báo trong một năm',
      unit: 'Bài báo khoa học và kỹ thuật trong một năm, đếm theo phần của tác giả',
      source:
        'Trung tâm Thống kê khoa học và kỹ thuật quốc gia Hoa Kỳ, Science and Engineering Indicators, bảng SPBS-2',
      from: 'Trung tâm Thống kê khoa học và kỹ thuật quốc gia Hoa Kỳ',
    },
  },
  ofResearch: 'Số liệu nghiên cứu',
  sites: 'Mọi địa điểm',
  centresOf: (field) => `Trung tâm: ${field}`,
  years: (first, last) =>
    first === last ? `Số liệu năm ${first}.` : `Số liệu mới nhất của từng quốc gia, từ ${first} đến ${last}.`,
  old: (_count, formatted) => `${formatted} số liệu đã cũ hơn mười năm.`,
  source: (source) => `Nguồn: ${source}.`,
  unknown: (_count, formatted) => `Không có số liệu: ${formatted} quốc gia và vùng lãnh thổ`,
  failed: 'Không tải được số liệu nghiên cứu.',
  legend: {
    caption: (name, years, from) => `${name}, ${years} (${from}):`,
    none: 'Không có số liệu về quốc gia nào mà bộ lọc về nơi giữ lại.',
    ofPlace: 'Tính các quốc gia mà bộ lọc về nơi giữ lại.',
    classes: 'Chia lớp bằng thuật toán ckmeans, để các số trong một lớp gần nhau nhất.',
    ratios: 'Chia lớp bằng thuật toán ckmeans theo lôgarit, vì số bài báo hơn kém nhau nhiều lần.',
    notPerHead: 'Tính cho cả nước, không tính theo đầu người.',
    bare: 'Không có số liệu không có nghĩa là bằng không: những nước này không được tô, vùng chưa xác định quy chế cũng vậy.',
  },
};
