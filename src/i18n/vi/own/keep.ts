import type { texts as english } from '../../en/own/keep.ts';

/** The words for the keeping of lists of the reader's own, in this browser and in links. */
export const texts: typeof english = {
  kept: (_count, formatted, size) =>
    `Lưu trong trình duyệt này, không gửi đi đâu: ${formatted} danh sách, ${size}.`,
  size: (bytes, count) =>
    bytes < 2 ** 20 ? `${count(Math.max(1, bytes / 2 ** 10))} kB` : `${count(bytes / 2 ** 20)} MB`,
  forbidden:
    'Trình duyệt này không cho bản đồ lưu gì: danh sách chỉ còn đến khi đóng trang. Không có gì được gửi đi.',
  unreadable: (_count, formatted) => `${formatted} danh sách lưu trong trình duyệt này không đọc được nữa.`,
  clear: 'Gỡ phần không đọc được',
  saving: 'Đang lưu…',
  full: 'Trình duyệt hết chỗ cho danh sách này: danh sách chỉ còn đến khi đóng trang. Hãy gỡ bớt danh sách khác rồi thử lại.',
  notKept: 'Không lưu được danh sách này: danh sách chỉ còn đến khi đóng trang.',
  again: 'Thử lại',
  changed: 'Một cửa sổ khác đã thay danh sách này. Nếu bạn sửa ở đây, bản của bạn được lưu.',
  takeOver: 'Lấy bản kia',
  removedElsewhere: 'Một cửa sổ khác đã gỡ danh sách này: ở đây danh sách chỉ còn đến khi đóng trang.',
  keepAgain: 'Lưu lại',
  missing: (_count, formatted) =>
    `Liên kết này hiện ${formatted} danh sách riêng của người gửi, không có trong trình duyệt này. Mọi thứ khác vẫn hiện. Nếu bạn có tệp, hãy mở tệp ở mục “Danh sách của bạn”: danh sách được nhận ra theo các ô và hiện đúng như liên kết.`,
  missingInFrame: (_count, formatted) =>
    `Khung này hiện ${formatted} danh sách riêng chỉ có trong trình duyệt của người lập. Mọi thứ khác vẫn hiện.`,
  replaceBy: 'Thay bằng tệp mới hơn…',
  newerFileOf: (title) => `Tệp mới hơn của “${title}”`,
  replaces: (title) => `Tệp này sẽ thay “${title}”.`,
  comparing: (title) => `Đang so với “${title}”…`,
  notCompared: 'Không so được tệp với danh sách. Chưa có gì bị thay đổi.',
  rowChanges: ({ added, removed, changed, same }) =>
    `Thêm ${added.formatted} dòng, bớt ${removed.formatted}, thay đổi ${changed.formatted}, giữ nguyên ${same.formatted}.`,
  matchedBy: (column) => `Các dòng được nhận ra theo cột “${column}”.`,
  matchedByPlace:
    'Không có cột nào gọi tên mỗi dòng một lần trong cả hai tệp: các dòng được so theo thứ tự, nên thêm một dòng ở giữa là mọi dòng sau đều khác.',
  columnsAdded: (names) => `Cột mới: ${names}.`,
  columnsRemoved: (names) => `Cột không còn: ${names}.`,
  joinedAgain: (names) => `Được tìm lại cho các dòng mới: ${names}.`,
  lostColumns: (names) => `Những gì dựa vào các cột sau sẽ bị bỏ: ${names}.`,
  replaceNote:
    'Màu, cỡ, tô quốc gia, bộ lọc, ý nghĩa các cột và vị trí đặt bằng tay được giữ. Chưa có gì bị thay khi bạn chưa đồng ý, và có thể hoàn tác.',
  replace: 'Thay',
  replaced: (title) => `Đã thay “${title}”.`,
  rowsTitle: 'Các dòng trong danh sách của bạn',
  rowsIntro: 'Ai có trang này đều đọc được các dòng mà trang chiếu hiện. Chỉ những dòng sau được đưa vào:',
  rowsOf: (title, _count, formatted) => `${title}: ${formatted} dòng`,
  rowsSave: 'Lưu kèm các dòng này',
  cancel: 'Hủy',
  ownList: 'danh sách riêng; không phải của UNESCO',
  ownSource: 'Danh sách riêng của người trình bày; không phải nguồn của UNESCO',
  missingOnSlide: 'Một danh sách riêng không có trong trình duyệt này',
  inLink: 'Liên kết gọi tên danh sách của bạn nhưng không chứa các ô: chỉ ai có cùng danh sách mới thấy.',
  tellsCells: 'Các giá trị bạn dùng để lọc danh sách có trong liên kết.',
};
