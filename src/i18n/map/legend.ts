import { inLanguages } from '../in-languages.ts';

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
  },
});
