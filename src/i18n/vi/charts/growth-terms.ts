import type { texts as english } from '../../en/charts/growth-terms.ts';

/** The words of the chart of the terms of centres. */
export const texts: typeof english = {
  question: 'Khi nào các trung tâm hết thời hạn?',
  finding: ({ known, soon, passed }, write, limit) => {
    const ends = soon === 0 ? 'không thời hạn nào kết thúc' : `${write(soon)} kết thúc`;
    const over = passed > 0 ? `; ${write(passed)} đã qua mà chưa tìm thấy lần gia hạn nào` : '';
    return `Trong ${write(known)} thời hạn đã rõ, ${ends} từ nay đến ${limit}${over}`;
  },
  unit: 'Thời hạn hiện tại của mỗi trung tâm dạng 2, từ hiệp định hoặc lần gia hạn đến khi dự kiến kết thúc',
  computed:
    'Ngày kết thúc do chúng tôi tính từ hiệp định hoặc lần gia hạn có ghi ngày: theo độ dài do nguồn nêu, nếu không thì sáu năm, và tám năm đối với hiệp định từ tháng 3 năm 2022. Không trang nào nêu các ngày này.',
  renewed: 'Thời hạn đã qua có thể đã được gia hạn: không trang nào đã đọc nói điều đó.',
  unknown: (_count, formatted) =>
    `Không vẽ ${formatted} trung tâm mà không nguồn nào đã đọc cho biết ngày của hiệp định.`,
  none: 'Không còn trung tâm dạng 2 nào, mà chỉ các trung tâm này có thời hạn. Hãy bỏ bớt một điều kiện lọc.',
  noneKnown: (_count, formatted) =>
    `Còn ${formatted} trung tâm, nhưng không nguồn nào đã đọc cho biết ngày của hiệp định nên không tính được thời hạn. Hãy bỏ bớt một điều kiện lọc để xem thêm.`,
  groups: {
    'runs-out': (count) => `Kết thúc trong 24 tháng tới: ${count}`,
    passed: (count) => `Đã qua, chưa thấy gia hạn: ${count}`,
    running: (count) => `Kết thúc sau đó: ${count}`,
  },
  key: {
    term: 'Thời hạn',
    since: 'Từ khi kết thúc',
    notice: '24 tháng tới',
  },
  today: (date) => `Vạch dọc là ${date}, ngày lập các bảng dữ liệu này.`,
  term: (from, end, years) => `Từ ${from} đến ${end}, ${years} năm`,
  states: {
    'runs-out': 'Kết thúc trong 24 tháng tới',
    passed: 'Đã qua, chưa tìm thấy lần gia hạn nào',
    running: 'Kết thúc sau đó',
  },
  past: (date) => `${date}, đã qua`,
  folded: (_count, formatted) => `Không vẽ ${formatted} thời hạn khác.`,
  unknownState: 'Chưa rõ ngày của hiệp định',
  columns: {
    centre: 'Trung tâm',
    country: 'Quốc gia',
    from: 'Từ',
    end: 'Dự kiến kết thúc',
    years: 'Số năm',
    rule: 'Độ dài',
    state: 'Tình trạng',
  },
  month: () => '2-digit',
  onSlide: {
    unit: (date) => `Số tháng từ ${date} đến khi dự kiến hết thời hạn`,
    unitOfPast: (date) =>
      `Số tháng còn lại đến khi dự kiến hết thời hạn, hoặc đã qua từ khi đó, tính đến ${date}`,
    series: 'Số tháng còn lại',
    since: 'Số tháng đã qua',
    computed: (hasPast) =>
      `Ngày kết thúc tính từ hiệp định hoặc lần gia hạn có ghi ngày: theo độ dài do nguồn nêu, nếu không thì sáu năm, từ tháng 3/2022 là tám năm.${hasPast ? ' Có thể đã có lần gia hạn mà chưa trang nào nói đến.' : ''}`,
    rest: (_count, formatted) => `Không vẽ ${formatted} thời hạn kết thúc sau đó.`,
    passed: (_count, formatted) =>
      `Cũng không vẽ ${formatted} thời hạn đã qua mà chưa tìm thấy lần gia hạn nào.`,
  },
};
