import type { texts as english } from '../../en/briefing/check.ts';

/** The words of the check of a briefing: what would embarrass whoever shows it. */
export const texts: typeof english = {
  found: (_count, formatted) => `Kiểm tra: ${formatted} điểm cần xem lại`,
  sound: 'Kiểm tra: không thấy điểm nào cần sửa',
  of: (step, fault) => `Bước ${step}: ${fault}`,
  ofWhole: (fault) => `Cả bài: ${fault}`,
  long: {
    title: (length, most, language) =>
      `tiêu đề dài ${length} ký tự, trang chiếu chứa được ${most} (${language})`,
    text: (length, most, language) =>
      `nội dung dài ${length} ký tự, trang chiếu kiểu này chứa được ${most} (${language})`,
  },
  overfull: (language) => `quá nhiều chữ cho trang chiếu, kể cả ở cỡ nhỏ nhất (${language})`,
  untranslated: (part, language) => `thiếu ${part}: ${language}`,
  parts: {
    title: 'tiêu đề',
    summary: 'tóm tắt',
    text: 'nội dung',
    notes: 'ghi chú cho người nói',
    figure: 'nhãn của con số',
    side: 'tiêu đề của một vế',
  },
  noSource: (passage, language) => `con số không ghi nguồn: “${passage}” (${language})`,
  unknownSource: (source) => `không có nguồn này: ${source}`,
  unknownFigure: (figure) => `con số không tính được: ${figure}`,
  changed: (figure, part, was, now) => `“${figure}” (${part}): khi viết là ${was}, nay là ${now}`,
  relisted: (figure, part) => `“${figure}” (${part}): danh sách nay đã khác so với khi viết`,
  accept: (fault) => `Lời vẫn đúng: ${fault}`,
  accepted: 'Lời vẫn đúng',
  unverified: (site) => `chưa được trang nào đã đọc xác nhận: ${site}`,
  unknownSite: (site) => `không có địa điểm này: ${site}`,
  unknownView: (part) => `góc nhìn có phần mà atlas không biết: ${part}`,
};
