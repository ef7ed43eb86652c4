import type { texts as english } from '../../en/own/reading.ts';

/** What is said of reading a list: why it cannot be read, and what of it did not become cells. */
export const texts: typeof english = {
  problem: (problem, count) => {
    switch (problem.kind) {
      case 'empty':
        return 'Tệp rỗng. Hãy chọn tệp khác hoặc lưu lại danh sách.';
      case 'header-only':
        return 'Tệp có hàng tiêu đề nhưng không có dòng nào bên dưới. Hãy thêm dòng hoặc chọn trang tính hay tệp khác.';
      case 'too-large':
        return `Tệp có ${count(problem.bytes / 2 ** 20)} MB; chỉ đọc được tối đa ${count(problem.most / 2 ** 20)} MB. Hãy bỏ bớt cột hoặc dòng không cần.`;
      case 'unpacks-too-large':
        return `Tệp khi giải nén sẽ có ${count(problem.bytes / 2 ** 20)} MB, hơn mức ${count(problem.most / 2 ** 20)} MB có thể giữ, nên không được mở. Hãy lưu danh sách thành CSV hoặc chia nhỏ.`;
      case 'binary':
        return 'Đây không phải danh sách dạng văn bản, cũng không phải tệp đọc được. Hãy lưu thành CSV hoặc XLSX.';
      case 'old-excel':
        return 'Đây là sổ tính theo định dạng Excel cũ hoặc có mật khẩu. Hãy lưu thành XLSX không mật khẩu.';
      case 'no-sheet':
        return 'Sổ tính bị hỏng hoặc tệp nén không có sổ tính. Hãy mở bằng phần mềm bảng tính và lưu thành XLSX.';
      case 'old-vietnamese':
        return `Danh sách viết bằng phông chữ Việt cũ (${problem.font}), như “${problem.example}”, nên sẽ hiện sai. Hãy chuyển sang Unicode trước, chẳng hạn bằng bộ công cụ của UniKey.`;
      case 'open-quote':
        return `Dòng ${count(problem.row)} mở dấu ngoặc kép mà không đóng. Hãy đóng lại hoặc bỏ dấu đó.`;
      case 'too-many-columns':
        return `Có dòng gồm ${count(problem.columns)} ô; chỉ đọc được tối đa ${count(problem.most)}. Có thể tệp dùng dấu phân cách khác.`;
      case 'project':
        return 'Đây là một dự án đã lưu: hãy mở bằng nút “Mở dự án…” bên dưới các danh sách.';
      case 'no-list':
        return `Tệp nén không có sổ tính hay KML: ${problem.names}. Hãy giải nén rồi chọn danh sách bên trong; trang tính ODS cần lưu thành XLSX trước.`;
      case 'no-kml':
        return `Tệp là <${problem.root}>, không phải KML. Nếu đó là bảng trong trang web hoặc sổ tính cũ, hãy mở bằng phần mềm bảng tính và lưu thành XLSX.`;
      case 'damaged-kml':
        return `Tệp KML bị hỏng ở dòng ${count(problem.row)}: có thẻ chưa đóng. Hãy xuất lại tệp.`;
      case 'no-placemarks':
        return 'Tệp KML không có địa điểm nào. Hãy chọn tệp có các địa điểm hoặc xuất lại.';
      case 'only-links':
        return `Tệp KML không có địa điểm nào của riêng nó, chỉ có ${count(problem.links)} liên kết đến tệp khác và không được mở theo. Hãy mở bằng Google Earth rồi lưu chính các địa điểm.`;
      case 'no-parquet':
        return `Tệp Parquet bị hỏng hoặc được ghi theo cách không đọc được: ${problem.detail}. Hãy ghi lại tệp hoặc lưu thành CSV.`;
      case 'too-many-rows':
        return `Tệp có hơn ${count(problem.most)} dòng (${count(problem.rows)}). Hãy bỏ bớt các dòng không cần.`;
      case 'no-json':
        return `Tệp mở đầu như GeoJSON nhưng bị hỏng: ${problem.detail}. Hãy xuất lại hoặc lưu thành CSV.`;
      case 'no-features':
        return 'Tệp là JSON nhưng không có đối tượng GeoJSON nào. Hãy xuất thành GeoJSON hoặc lưu thành CSV.';
      case 'projected':
        return `Đối tượng ${count(problem.feature)} có tọa độ tính bằng mét, không phải độ. Hãy lưu tệp theo WGS 84 (EPSG:4326).`;
    }
  },
  note: (kind, _count, formatted) => {
    switch (kind) {
      case 'shapes':
        return `${formatted} đường hoặc vùng được đặt thành một điểm ở giữa.`;
      case 'links':
        return `${formatted} liên kết đến tệp khác: không mở theo.`;
      case 'overlays':
        return `${formatted} ảnh phủ lên bản đồ: bỏ qua.`;
      case 'files':
        return `${formatted} tệp KML khác trong tệp nén: không đọc. Hãy giải nén để chọn tệp khác.`;
    }
  },
  typeOf: (name) => `Kiểu ô của cột “${name}”`,
  types: {
    text: 'văn bản',
    category: 'nhóm',
    'number-point': 'số, 1,234.5',
    'number-comma': 'số, 1.234,5',
    'date-ymd': 'năm, hoặc ngày viết năm trước',
    'date-dmy': 'ngày: ngày, tháng, năm',
    'date-mdy': 'ngày: tháng, ngày, năm',
    'date-buddhist': 'năm hoặc ngày Phật lịch (2567 = 2024)',
    'date-excel1900': 'số ngày của Excel, tính từ 1900',
    'date-excel1904': 'số ngày của Excel, tính từ 1904',
  },
  checkType: 'Có thể là kiểu khác: xin kiểm tra lại.',
  month: (month, year) => `tháng ${month}/${year}`,
  odd: (cell, row, count, formatted) =>
    count === 1
      ? `“${cell}” ở dòng ${row} không phải kiểu này; vẫn giữ dạng văn bản.`
      : `“${cell}” ở dòng ${row} không phải kiểu này; ${formatted} ô như vậy vẫn giữ dạng văn bản.`,
  dropHere: 'Thả ra để đọc thành danh sách của bạn',
  folder: (name) => `“${name}” là thư mục. Hãy mở ra và thả các tệp bên trong.`,
  textDropped: 'Đoạn văn bản này vừa được thả vào. Hãy xem lại bên dưới, kèm hàng tiêu đề, rồi đọc.',
  next: (names) =>
    names.length === 1 ? `Tiếp theo: ${names[0]}.` : `Tiếp theo: ${names[0]} và ${names.length - 1} tệp nữa.`,
  forget: 'Bỏ qua',
};
