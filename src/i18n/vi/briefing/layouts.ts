import type { texts as english } from '../../en/briefing/layouts.ts';
import { layoutNames } from './layout-names.ts';

/** The words of the layouts of a step and of what each can say. */
export const texts: typeof english = {
  legend: 'Bố cục của trang chiếu',
  names: layoutNames,
  uses: {
    split: 'Lời ở bên trái, bản đồ hoặc biểu đồ của góc nhìn ở bên phải',
    title: 'Trang đầu: tên bài và nội dung chính',
    section: 'Trang ngăn giữa hai phần',
    map: 'Bản đồ phủ cả trang, lời nằm trên một thẻ',
    chart: 'Một biểu đồ lớn bằng cả trang',
    figures: 'Một đến bốn số liệu lớn, tự cập nhật, bên cạnh bản đồ',
    compare: 'Hai góc nhìn đặt cạnh nhau',
    list: 'Thẻ của tối đa chín địa điểm',
    timeline: 'Các sự kiện theo thứ tự thời gian',
    sources: 'Danh mục nguồn đầy đủ, ở trang cuối',
  },
  figures: {
    title: 'Số liệu lớn',
    add: 'Thêm số liệu',
    change: (label) => `Chọn số liệu khác thay cho “${label}”`,
    label: (figure) => `${figure} là số của cái gì`,
    remove: (label) => `Bỏ số liệu “${label}”`,
    unknown: 'chưa rõ',
    none: 'Chưa có số liệu: bố cục này cần từ một đến bốn số.',
  },
  focus: {
    title: 'Các địa điểm không được nêu tên',
    choices: { all: 'giữ nguyên', recede: 'mờ đi', only: 'không hiện' },
  },
  sites: {
    title: 'Địa điểm được ghi tên trên bản đồ',
    listed: 'Địa điểm trên các thẻ',
    none: 'Chưa có.',
    noneListed: 'Chưa chọn: trang sẽ liệt kê chín địa điểm đầu tiên mà góc nhìn còn giữ.',
    remove: (name) => `Bỏ ${name}`,
    addSelected: (name) => `Thêm địa điểm đang chọn: ${name}`,
    addLeft: (_count, formatted) => `Thêm ${formatted} địa điểm mà góc nhìn còn giữ`,
    tooMany: (formatted) => `Góc nhìn còn ${formatted} địa điểm: quá nhiều để ghi tên.`,
    unknown: (id) => `${id} (không có trong atlas)`,
  },
  chart: {
    none: 'Góc nhìn của bước này không có biểu đồ. Hãy mở một biểu đồ rồi nhấn “Dùng góc nhìn hiện tại”.',
    top: 'Số hàng được hiển thị',
    all: 'tất cả',
    first: (count) => `${count} hàng đầu`,
  },
  sides: {
    title: 'Hai góc nhìn',
    count: 'địa điểm',
    left: 'Bên trái',
    right: 'Bên phải',
    sideTitle: (side) => `Tiêu đề ${side.toLowerCase()}`,
    take: 'Dùng góc nhìn hiện tại',
    takeFor: (side) => `Dùng góc nhìn hiện tại cho ${side.toLowerCase()}`,
    taken: (side) => `${side}: nay là góc nhìn hiện tại`,
  },
  events: {
    title: 'Sự kiện',
    find: 'Tìm sự kiện',
    nothing: 'Không có sự kiện nào khớp.',
    loading: 'Đang tải …',
    chosen: (_count, formatted, most) => `Đã chọn ${formatted} sự kiện; một trang có chỗ cho ${most}.`,
  },
};
