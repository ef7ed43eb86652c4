import type { texts as english } from '../../en/site/card.ts';

/** What the card of a site says of its sources and its neighbours, and to take it along. */
export const texts: typeof english = {
  provenance: 'Nguồn và độ chắc chắn',
  verified: 'Đã kiểm chứng: một trang đã đọc có nêu địa điểm này.',
  notVerified: 'Chưa kiểm chứng: chỉ là kiến thức nền.',
  position: (precision) => `Ký hiệu đặt tại ${precision}.`,
  positionApproximate: 'Vị trí gần đúng: tọa độ không lấy từ nguồn nào.',
  positionSource: (source) => `Tọa độ theo: ${source}`,
  edition: (edition) => `Bản dữ liệu ${edition}.`,
  note: 'Ghi chú',
  noSource: 'Không có nguồn: kiến thức nền',
  around: (km) => `Địa điểm trong vòng ${km} km`,
  nearby: 'Lân cận',
  similar: (field, region) => `${field}, ${region}`,
  noSimilar: 'Không có địa điểm nào khác thuộc lĩnh vực này trong khu vực.',
  dossier: 'Hồ sơ',
  copyLink: 'Sao chép liên kết',
  copyCitation: 'Sao chép trích dẫn',
  copied: 'Đã sao chép',
  citation: ({ name, kind, place, source, accessed, url }) =>
    `${name}. ${kind}, ${place}. ${source} Trong: Auspices, truy cập ngày ${accessed}. ${url}`,
  citationSource: (source) => `Nguồn: ${source}.`,
  localName: 'Tên địa phương',
  programme: 'Chương trình',
  scope: 'Phạm vi',
  scopeNote: 'suy từ tên gọi',
  city: 'Thành phố',
  designated: 'Công nhận năm',
  extended: 'Mở rộng',
  hectares: (value) => `${value} ha`,
  squareKilometres: (value) => `${value} km²`,
};
