import type { texts as english } from '../../en/charts/growth.ts';
import { span } from '../../span.ts';

/** The words of the chart of growth by year. */
export const texts: typeof english = {
  finding: (_count, total, half, peak) =>
    `${total} địa điểm đã rõ năm, một nửa có từ năm ${half} trở về trước${
      peak ? `; nhiều nhất năm ${peak.year} (${peak.count})` : ''
    }`,
  within: (first, last, shown, total) => `${span(first, last)}: ${shown} trên ${total} địa điểm đã rõ năm`,
  unit: 'Số địa điểm theo năm được công nhận',
  centres: 'Trung tâm: theo năm được thông qua.',
  none: 'Không còn địa điểm nào để đếm. Hãy bỏ bớt một điều kiện lọc.',
  noneWithYear: (_count, formatted) =>
    `Còn ${formatted} địa điểm nhưng không nguồn nào cho biết năm. Hãy bỏ bớt một điều kiện lọc để xem thêm.`,
  withoutYear: (_count, formatted) => `Không vẽ ${formatted} địa điểm chưa rõ năm.`,
  geoparks:
    'Công viên địa chất tính từ năm đầu tham gia Mạng lưới Công viên địa chất toàn cầu, không phải từ năm 2015, khi có danh hiệu.',
  formerOut: 'Không tính những nơi nay không còn danh hiệu.',
  formerIn: 'Địa điểm trước đây được tính từ năm đầu, kể cả sau khi kết thúc.',
  leftOut: {
    field: 'Phần nhạt là lĩnh vực bị bộ lọc bỏ ra; số đếm của từng năm không tính các phần này.',
    kind: 'Phần nhạt là loại bị bộ lọc bỏ ra; số đếm của từng năm không tính các phần này.',
  },
  events: 'Sự kiện liên quan đến một địa điểm hoặc UNESCO',
  earlier: (year, event) => `Trước đó: ${year}, ${event}.`,
  eventsFailed: 'Không tải được các sự kiện.',
  view: 'Hiển thị',
  views: { years: 'Theo năm', terms: 'Thời hạn' },
  stack: 'Chia cột theo',
  stacks: { field: 'Lĩnh vực', kind: 'Loại' },
  sum: 'Cột cho biết',
  sums: { year: 'Từng năm', cumulative: 'Lũy kế' },
  play: (first) => `Phát từ năm ${first}`,
  pause: 'Tạm dừng',
  goOn: 'Chạy tiếp',
  again: 'Chạy lại',
  stop: 'Dừng và trở lại như trước',
  sites: (_count, formatted) => `${formatted} địa điểm`,
  spoken: (year, _count, formatted) => `${year}: ${formatted} địa điểm`,
  columns: { year: 'Năm', sites: 'Địa điểm', total: 'Lũy kế', events: 'Sự kiện' },
  year: (year, _count, formatted, total) => `${year}: ${formatted} địa điểm, lũy kế ${total}`,
  part: {
    year: (year, name, _count, formatted) => `${year}, ${name}: ${formatted} địa điểm`,
    cumulative: (year, name, _count, formatted) => `Đến ${year}, ${name}: ${formatted} địa điểm`,
  },
  value: (name, _count, formatted) => `${name}: ${formatted} địa điểm đã rõ năm`,
  ends: { first: 'Năm đầu được hiển thị', last: 'Năm cuối được hiển thị' },
  endAt: (year, _count, formatted) => `${year}, ${formatted} địa điểm trong khoảng`,
  more: (_count, formatted) => `và ${formatted} sự kiện khác`,
  openEvents: 'Bấm để xem nguồn',
  closeEvents: 'Đóng các sự kiện',
};
