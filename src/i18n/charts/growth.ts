import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

const span = (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`);

/** The words of the chart of growth by year. */
export const growthTexts = inLanguages({
  en: {
    /** `half` is the year by which half of the sites were there, `peak` the one year with most, if there is one. */
    finding: (count: number, total: string, half: number, peak: { year: number; count: string } | null) =>
      `${plural(count, total, 'site', 'sites')} with a known year, half of them by ${half}${
        peak ? `; most in ${peak.year} (${peak.count})` : ''
      }`,
    within: (first: number, last: number, shown: string, total: string) =>
      `${span(first, last)}: ${shown} of ${total} sites with a known year`,
    unit: 'Number of sites by year of designation, of centres by year of approval',
    none: 'No site is left to count. Take off one of the filters.',
    noneWithYear: (count: number, formatted: string) =>
      `${plural(count, formatted, 'site is', 'sites are')} left, but no source gives ${
        count === 1 ? 'its year' : 'their years'
      }. Take off one of the filters to see more.`,
    withoutYear: (count: number, formatted: string) =>
      `${plural(count, formatted, 'site', 'sites')} without a known year not drawn.`,
    geoparks:
      'Geoparks at their first year in the Global Geoparks Network, not at 2015, when the label began.',
    formerOut: 'Former sites not counted.',
    formerIn: 'Former sites count from their first year on, also after they ended.',
    leftOut: {
      field: 'Faint parts are fields that the filter leaves out; the numbers of the years do not count them.',
      kind: 'Faint parts are kinds that the filter leaves out; the numbers of the years do not count them.',
    },
    events: 'Events that name a site or UNESCO',
    earlier: (year: number, event: string) => `Earlier: ${year}, ${event}.`,
    eventsFailed: 'The events could not be loaded.',
    stack: 'Stacked by',
    stacks: { field: 'Field', kind: 'Kind' },
    sum: 'Columns show',
    sums: { year: 'Each year', cumulative: 'Sum so far' },
    play: (first: number) => `Play from ${first}`,
    pause: 'Pause',
    goOn: 'Go on',
    again: 'Play again',
    stop: 'Stop, and show what was shown before',
    sites: (count: number, formatted: string) => plural(count, formatted, 'site', 'sites'),
    spoken: (year: number, count: number, formatted: string) =>
      `${year}: ${plural(count, formatted, 'site', 'sites')}`,
    columns: { year: 'Year', sites: 'Sites', total: 'Sum so far', events: 'Events' },
    year: (year: number, count: number, formatted: string, total: string) =>
      `${year}: ${plural(count, formatted, 'site', 'sites')}, ${total} up to then`,
    part: {
      year: (year: number, name: string, count: number, formatted: string) =>
        `${year}, ${name}: ${plural(count, formatted, 'site', 'sites')}`,
      cumulative: (year: number, name: string, count: number, formatted: string) =>
        `Up to ${year}, ${name}: ${plural(count, formatted, 'site', 'sites')}`,
    },
    value: (name: string, count: number, formatted: string) =>
      `${name}: ${plural(count, formatted, 'site', 'sites')} with a known year`,
    ends: { first: 'First year shown', last: 'Last year shown' },
    endAt: (year: number, count: number, formatted: string) =>
      `${year}, ${plural(count, formatted, 'site', 'sites')} in the range`,
    more: (count: number, formatted: string) =>
      `and ${plural(count, formatted, 'more event', 'more events')}`,
    openEvents: 'Click for sources',
    closeEvents: 'Close the events',
  },
  vi: {
    finding: (_count, total, half, peak) =>
      `${total} địa điểm đã rõ năm, một nửa có từ năm ${half} trở về trước${
        peak ? `; nhiều nhất năm ${peak.year} (${peak.count})` : ''
      }`,
    within: (first, last, shown, total) => `${span(first, last)}: ${shown} trên ${total} địa điểm đã rõ năm`,
    unit: 'Số địa điểm theo năm được công nhận, với trung tâm là năm được thông qua',
    none: 'Không còn địa điểm nào để đếm. Hãy bỏ bớt một điều kiện lọc.',
    noneWithYear: (_count, formatted) =>
      `Còn ${formatted} địa điểm nhưng không nguồn nào cho biết năm. Hãy bỏ bớt một điều kiện lọc để xem thêm.`,
    withoutYear: (_count, formatted) => `Không vẽ ${formatted} địa điểm chưa rõ năm.`,
    geoparks:
      'Công viên địa chất tính từ năm đầu tham gia Mạng lưới Công viên địa chất toàn cầu, không phải từ năm 2015, khi có danh hiệu.',
    formerOut: 'Không tính địa điểm trước đây.',
    formerIn: 'Địa điểm trước đây được tính từ năm đầu, kể cả sau khi kết thúc.',
    leftOut: {
      field: 'Phần nhạt là lĩnh vực bị bộ lọc bỏ ra; số đếm của từng năm không tính các phần này.',
      kind: 'Phần nhạt là loại bị bộ lọc bỏ ra; số đếm của từng năm không tính các phần này.',
    },
    events: 'Sự kiện liên quan đến một địa điểm hoặc UNESCO',
    earlier: (year, event) => `Trước đó: ${year}, ${event}.`,
    eventsFailed: 'Không tải được các sự kiện.',
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
  },
});
