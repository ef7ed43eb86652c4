import type { texts as english } from '../en/own.ts';

/** The words for lists of the reader's own. */
export const texts: typeof english = {
  title: 'Danh sách của bạn',
  intro:
    'Đưa danh sách của bạn lên cùng bản đồ: trường đại học, phòng thí nghiệm, dự án. Danh sách được đọc ngay trong trình duyệt, không gửi đi đâu và được giữ đến khi đóng trang.',
  choose: 'Chọn tệp',
  drop: 'hoặc thả tệp vào đây: CSV, TSV, XLSX hoặc GeoJSON, tối đa 400 MB',
  paste: 'Hoặc dán các ô sao chép từ bảng tính, kèm hàng tiêu đề',
  readPasted: 'Đọc nội dung đã dán',
  pastedName: 'Các ô đã dán',
  reading: (name) => `Đang đọc ${name}…`,
  placing: 'Đang định vị các dòng…',
  cancel: 'Hủy',
  back: 'Tệp khác',
  again: 'Thử lại',
  failed: 'Không đọc được tệp. Không có gì bị thay đổi.',
  placingFailed: 'Không định vị được các dòng: chưa tải được danh mục địa danh.',
  problem: (problem, count) => {
    switch (problem.kind) {
      case 'empty':
        return 'Tệp rỗng. Hãy chọn tệp khác hoặc lưu lại danh sách.';
      case 'header-only':
        return 'Tệp có hàng tiêu đề nhưng không có dòng nào bên dưới.';
      case 'too-large':
        return `Tệp có ${count(problem.bytes / 2 ** 20)} MB; chỉ đọc được tối đa ${count(problem.most / 2 ** 20)} MB. Hãy bỏ bớt cột hoặc dòng không cần.`;
      case 'unpacks-too-large':
        return `Sổ tính khi giải nén sẽ có ${count(problem.bytes / 2 ** 20)} MB nên không được mở. Hãy lưu trang tính thành CSV.`;
      case 'binary':
        return 'Đây không phải danh sách dạng văn bản, cũng không phải sổ tính. Hãy lưu thành CSV hoặc XLSX.';
      case 'old-excel':
        return 'Đây là sổ tính theo định dạng Excel cũ hoặc có mật khẩu. Hãy lưu thành XLSX không mật khẩu.';
      case 'no-sheet':
        return 'Sổ tính bị hỏng hoặc tệp nén không có sổ tính. Hãy mở bằng phần mềm bảng tính và lưu thành XLSX.';
      case 'old-vietnamese':
        return `Danh sách viết bằng phông chữ Việt cũ (TCVN3), như “${problem.example}”, nên sẽ hiện sai. Hãy chuyển sang Unicode trước.`;
      case 'open-quote':
        return `Dòng ${count(problem.row)} mở dấu ngoặc kép mà không đóng. Hãy đóng lại hoặc bỏ dấu đó.`;
      case 'too-many-columns':
        return `Có dòng gồm ${count(problem.columns)} ô; chỉ đọc được tối đa ${count(problem.most)}. Có thể tệp dùng dấu phân cách khác.`;
      case 'no-json':
        return `Tệp mở đầu như GeoJSON nhưng bị hỏng: ${problem.detail}`;
      case 'no-features':
        return 'Tệp là JSON nhưng không có đối tượng GeoJSON nào.';
      case 'projected':
        return `Đối tượng ${count(problem.feature)} có tọa độ tính bằng mét, không phải độ. Hãy lưu tệp theo WGS 84 (EPSG:4326).`;
    }
  },
  review: 'Nội dung đã đọc',
  summary: (counts, _total, formatted) => {
    const parts = [
      ...(counts.coordinates.count > 0 ? [`${counts.coordinates.formatted} theo tọa độ`] : []),
      ...(counts.city.count > 0 ? [`${counts.city.formatted} theo thành phố`] : []),
      ...(counts.country.count > 0 ? [`${counts.country.formatted} chỉ theo quốc gia`] : []),
      ...(counts.none.count > 0 ? [`${counts.none.formatted} chưa định vị được`] : []),
    ];
    return `${formatted} dòng: ${parts.join(', ')}.`;
  },
  swapped: (_count, formatted) =>
    `${formatted} dòng có vĩ độ và kinh độ đổi chỗ: chỉ như vậy mới nằm trên Trái Đất.`,
  ragged: (_count, formatted, first) =>
    `${formatted} dòng có ít hoặc nhiều ô hơn tiêu đề, đầu tiên là dòng ${first}: tất cả được giữ lại.`,
  preview: 'Các dòng đầu',
  previewNote: 'Ý nghĩa mỗi cột là phỏng đoán. Hãy sửa ở trên tên cột.',
  roleOf: (name) => `Ý nghĩa của cột “${name}”`,
  noRole: 'không dùng',
  roles: {
    name: 'tên',
    lat: 'vĩ độ',
    lng: 'kinh độ',
    pair: 'cả hai tọa độ',
    country: 'quốc gia',
    city: 'thành phố',
    field: 'lĩnh vực',
    kind: 'loại',
    year: 'năm hoặc ngày',
    value: 'số',
    link: 'trang web',
  },
  form: 'Cách viết của tệp',
  sheet: 'Trang tính',
  notation: 'Cách viết số',
  notations: { point: '1,234.5', comma: '1.234,5' },
  unsure: 'Cả hai cách đều đọc được: xin kiểm tra lại.',
  separator: 'Dấu phân cách',
  separators: { ',': 'dấu phẩy', ';': 'dấu chấm phẩy', '\t': 'dấu tab', '|': 'dấu gạch đứng' },
  encoding: 'Bảng mã',
  encodings: {
    'utf-8': 'Unicode kiểu UTF-8',
    'utf-16le': 'Unicode kiểu UTF-16',
    'utf-16be': 'Unicode kiểu UTF-16, byte cao trước',
    'windows-1258': 'Windows tiếng Việt (1258)',
    'windows-1252': 'Windows Tây Âu (1252)',
  },
  source: 'Nguồn, sẽ ghi dưới bản đồ',
  sourceTitle: 'Tên',
  sourceDate: 'Tính đến',
  licence: 'Giấy phép hoặc chủ sở hữu',
  optional: 'có thể để trống',
  notPlaced: (_count, formatted) => `${formatted} dòng chưa định vị được`,
  notPlacedNote:
    'Ghi tọa độ (21.03, 105.85), thành phố hoặc quốc gia bên cạnh dòng để định vị; các dòng còn lại vẫn ở trong danh sách.',
  moreNotPlaced: (_count, formatted) => `và ${formatted} dòng nữa, vẫn giữ trong danh sách`,
  row: (number) => `Dòng ${number}`,
  reasons: {
    fine: 'đã định vị như trong danh sách',
    nothing: 'không có tọa độ hay địa danh',
    'bad-coordinates': 'tọa độ không đọc được',
    zero: 'tọa độ 0, 0',
    'unknown-country': 'không rõ quốc gia',
    'unknown-city': 'không rõ thành phố, hoặc có nhiều nơi cùng tên',
    'unknown-both': 'không rõ cả thành phố lẫn quốc gia',
  },
  placeOf: (row) => `Vị trí của dòng ${row}`,
  notFound: 'Không tìm thấy',
  show: 'Hiện trên bản đồ',
  none: 'Chưa có danh sách nào.',
  colourBy: 'Tô màu theo',
  oneColour: 'một màu',
  others: 'khác hoặc không có',
  shown: 'Trên bản đồ',
  remove: 'Gỡ bỏ',
  removed: (title) => `Đã gỡ bỏ “${title}”.`,
  undo: 'Hoàn tác',
  legendNote: 'Danh sách của bạn; không phải của UNESCO',
  tooMany: (shown, total) => `Bản đồ không có WebGL chỉ vẽ ${shown} trong ${total} dòng.`,
  placedBy: {
    none: 'chưa định vị',
    coordinates: 'theo tọa độ',
    city: 'ở thành phố, không phải đúng địa điểm',
    country: 'ở quốc gia, không phải đúng địa điểm',
  },
};
