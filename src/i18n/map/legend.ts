import type { Kind } from '../../model/vocabulary.ts';
import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

const PER_COUNTRY: Readonly<Record<Kind, string>> = {
  centre: 'Centres per country',
  'biosphere-reserve': 'Biosphere reserves per country',
  geopark: 'UNESCO Global Geoparks per country',
};

const MOI_QUOC_GIA: Readonly<Record<Kind, string>> = {
  centre: 'Số trung tâm theo quốc gia',
  'biosphere-reserve': 'Số khu dự trữ sinh quyển theo quốc gia',
  geopark: 'Số công viên địa chất toàn cầu theo quốc gia',
};

/** The words of the map's legend, on the page and on exported maps. */
export const legendTexts = inLanguages({
  en: {
    title: 'Legend',
    kinds: 'Shape: the kind of site',
    fields: 'Colour: the field of science',
    lines: {
      title: 'Boundaries',
      international: 'International boundary',
      disputed: 'Disputed or not yet determined',
      lineOfControl: 'Line of control',
      note: 'Claims, internal lines and maritime lines are not drawn.',
    },
    members: {
      title: 'Countries of the opened network',
      comparison: 'Countries of the opened networks',
      both: 'Members of both',
      note: 'Members in the strict sense: no observers, partners or donors. Areas of undetermined status are never filled.',
    },
    arcs: {
      title: 'Links of cooperation',
      copublication: 'Papers written together',
      linksNote:
        'As sources state them; the width grows with the number of links between the same two ends. An arc is part of a great circle, not a route.',
      papersNote: 'The width of papers grows with their number, the strongest partner being the widest.',
    },
    counts: {
      sites: 'Sites per country',
      kind: (kind: Kind) => PER_COUNTRY[kind],
      field: (field: string) => `Centres per country: ${field}`,
      none: 'No country has any.',
      note: 'Of the sites that the filters leave. Classes by ckmeans, which keeps numbers within a class as close as can be. A site of several countries counts for each. Countries without one, and areas of undetermined status, are not coloured.',
    },
    density: {
      title: (per: string) => `Density: sites per ${per} km²`,
      from: (value: string) => `${value} and more`,
      note: (km: string) =>
        `Of the sites that the filters leave; each is spread over the ground by a Gaussian kernel with a standard deviation of ${km} km.`,
    },
    reach: {
      title: (site: string) => `Reach of ${site}`,
      within: (km: string, count: number, formatted: string) =>
        `${km} km: ${plural(count, formatted, 'other site', 'other sites')}`,
      note: 'Great-circle distances. The numbers count the sites that the filters leave, each ring with what lies in the smaller ones.',
    },
    otherHalf: 'Not on this map',
    area: { title: 'Selected area', edge: 'Its edge' },
  },
  vi: {
    title: 'Chú giải',
    kinds: 'Hình dạng: loại địa điểm',
    fields: 'Màu: lĩnh vực khoa học',
    lines: {
      title: 'Đường biên giới',
      international: 'Biên giới quốc tế',
      disputed: 'Đang tranh chấp hoặc chưa xác định',
      lineOfControl: 'Đường kiểm soát',
      note: 'Không vẽ đường yêu sách, đường ranh nội bộ và đường trên biển.',
    },
    members: {
      title: 'Các quốc gia của mạng lưới đang mở',
      comparison: 'Các quốc gia của những mạng lưới đang mở',
      both: 'Thành viên của cả hai',
      note: 'Chỉ tính thành viên chính thức, không tính quan sát viên, đối tác hay nhà tài trợ. Vùng chưa xác định quy chế không bao giờ được tô màu.',
    },
    arcs: {
      title: 'Liên kết hợp tác',
      copublication: 'Bài báo viết chung',
      linksNote:
        'Theo các nguồn nêu; nét càng rộng thì càng nhiều liên kết giữa hai đầu. Mỗi cung là một phần của đường tròn lớn, không phải tuyến đi.',
      papersNote: 'Nét của bài báo chung rộng theo số bài, rộng nhất là đối tác mạnh nhất.',
    },
    counts: {
      sites: 'Số địa điểm theo quốc gia',
      kind: (kind) => MOI_QUOC_GIA[kind],
      field: (field) => `Số trung tâm theo quốc gia: ${field}`,
      none: 'Không quốc gia nào có.',
      note: 'Tính các địa điểm mà bộ lọc giữ lại. Chia lớp bằng thuật toán ckmeans, để các số trong một lớp gần nhau nhất. Địa điểm thuộc nhiều quốc gia được tính cho từng quốc gia. Không tô màu quốc gia không có địa điểm nào và vùng chưa xác định quy chế.',
    },
    density: {
      title: (per) => `Mật độ: số địa điểm trên ${per} km²`,
      from: (value) => `từ ${value} trở lên`,
      note: (km) =>
        `Tính các địa điểm mà bộ lọc giữ lại; mỗi địa điểm được trải ra mặt đất bằng hàm nhân Gauss với độ lệch chuẩn ${km} km.`,
    },
    reach: {
      title: (site) => `Tầm với của ${site}`,
      within: (km, _count, formatted) => `${km} km: ${formatted} địa điểm khác`,
      note: 'Khoảng cách theo đường tròn lớn. Chỉ đếm các địa điểm mà bộ lọc giữ lại; mỗi vòng gồm cả những vòng nhỏ hơn.',
    },
    otherHalf: 'Không có trên bản đồ này',
    area: { title: 'Khu vực đã chọn', edge: 'Đường bao' },
  },
});
