import type { Kind } from '../../../model/vocabulary.ts';
import type { texts as english } from '../../en/map/legend.ts';

const MOI_QUOC_GIA: Readonly<Record<Kind, string>> = {
  centre: 'Số trung tâm theo quốc gia',
  'biosphere-reserve': 'Số khu dự trữ sinh quyển theo quốc gia',
  geopark: 'Số công viên địa chất toàn cầu theo quốc gia',
};

/** The words of the map's legend, on the page and on exported maps. */
export const texts: typeof english = {
  title: 'Chú giải',
  kinds: 'Hình dạng: loại địa điểm',
  fields: 'Màu: lĩnh vực khoa học',
  otherFields: 'Lĩnh vực khác',
  more: (_count, formatted) => `và ${formatted} mục khác`,
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
    strongestPairs: (drawn, all) => `${drawn} cặp quốc gia mạnh nhất trong ${all} cặp`,
    allPairs: (_count, formatted) => `${formatted} cặp quốc gia`,
    pairsNote:
      'Liên kết được gộp thành một cung cho mỗi cặp quốc gia; mạnh nhất là cặp có nhiều liên kết nhất, nếu bằng nhau thì là cặp cùng tham gia nhiều mạng lưới hơn.',
    linksNote:
      'Theo các nguồn nêu; nét càng rộng thì càng nhiều liên kết. Đầu của một trung tâm nằm tại trung tâm đó, đầu của một quốc gia nằm tại thủ đô, hoặc ở giữa nước nếu bảng thủ đô không có. Mỗi cung là một phần của đường tròn lớn, không phải tuyến đi.',
    papersNote: 'Nét của bài báo chung rộng theo số bài, rộng nhất là đối tác mạnh nhất.',
  },
  counts: {
    sites: 'Số địa điểm theo quốc gia',
    kind: (kind) => MOI_QUOC_GIA[kind],
    field: (field) => `Số trung tâm theo quốc gia: ${field}`,
    none: 'Không quốc gia nào có.',
    note: 'Tính các địa điểm mà bộ lọc giữ lại. Chia lớp bằng thuật toán ckmeans, để các số trong một lớp gần nhau nhất. Địa điểm thuộc nhiều quốc gia được tính cho từng quốc gia. Không tô màu quốc gia không có địa điểm nào và vùng chưa xác định quy chế.',
  },
  distance: {
    title: 'Khoảng cách từ dân cư tới trung tâm gần nhất',
    range: (least, most) =>
      least === null ? `tới ${most} km` : most === null ? `trên ${least} km` : `${least}–${most} km`,
    note: 'Khoảng cách mà một nửa dân số của quốc gia không vượt quá, tới các trung tâm mà biểu đồ đang mở đo tới. Quốc gia không có trung tâm nào được tính thì xếp ngoài cùng. Vùng chưa xác định quy chế không được tô.',
  },
  density: {
    title: (per) => `Mật độ: số địa điểm trên ${per} km²`,
    from: (value) => `từ ${value} trở lên`,
    note: (km) =>
      `Tính các địa điểm mà bộ lọc giữ lại; mỗi địa điểm được trải ra mặt đất theo đường cong hình chuông (phân phối chuẩn, độ lệch ${km} km).`,
  },
  reach: {
    title: (site) => `Các vòng bán kính quanh ${site}`,
    within: (km, _count, formatted) => `${km} km: ${formatted} địa điểm khác`,
    note: 'Khoảng cách theo đường tròn lớn. Chỉ đếm các địa điểm mà bộ lọc giữ lại; mỗi vòng gồm cả những vòng nhỏ hơn.',
  },
  otherHalf: 'Không có trên bản đồ này',
  area: { title: 'Khu vực đã chọn', edge: 'Đường bao' },
};
