import type { texts as english } from '../../en/site/register.ts';

/** What the atlas says of a centre's host, history and term. */
export const texts: typeof english = {
  status: 'Cơ quan chủ trì, danh hiệu và thời hạn',
  host: 'Cơ quan chủ trì',
  approved: 'Được thông qua',
  agreement: 'Hiệp định đầu tiên',
  end: 'Dự kiến hết thời hạn',
  endUnknown: 'Chưa rõ: không nguồn nào đã đọc cho biết ngày của hiệp định',
  endOf: { running: (date) => date, 'runs-out': (date) => `${date} (trong vòng 24 tháng tới)` },
  endPassed: (date) => `${date}, đã qua: chưa tìm thấy lần gia hạn nào; có thể đã được gia hạn`,
  computed: (years, event, date, rule) => `Tính ra: ${years} năm kể từ “${event}”, ${date}; ${rule}.`,
  rules: {
    stated: 'độ dài do nguồn nêu',
    'guidelines-2005':
      'sáu năm, như hiệp định mẫu năm 2005 (33 C/Nghị quyết 90) và các hiệp định đã đọc đến tháng 2 năm 2022',
    'strategy-2019':
      'tám năm, như các hiệp định đã đọc từ tháng 4 năm 2022, theo chiến lược năm 2019 (40 C/Nghị quyết 99)',
  },
  allTerms: 'Biểu đồ thời hạn của các trung tâm',
  partners: 'Tìm đối tác cho trung tâm này',
  address: 'Địa chỉ',
  email: 'Thư điện tử',
  languages: 'Ngôn ngữ',
  keywords: 'Từ khóa (tiếng Anh)',
  registers: 'Mã đăng ký',
  history: 'Quá trình',
  noHistory: 'Không nguồn nào đã đọc ghi ngày tháng của một sự kiện nào về trung tâm này.',
  ourName: 'Tên tiếng Việt do chúng tôi dịch.',
  events: {
    proposed: 'Đề xuất thành lập',
    'feasibility-study': 'Nghiên cứu khả thi',
    approved: 'Được thông qua',
    'agreement-signed': 'Ký hiệp định',
    'entered-into-force': 'Hiệp định có hiệu lực',
    founded: 'Thành lập',
    inaugurated: 'Ra mắt',
    listed: 'Có trong danh sách của UNESCO',
    evaluated: 'Được đánh giá',
    renewed: 'Được gia hạn',
    amended: 'Sửa đổi hiệp định',
    moved: 'Chuyển trụ sở',
    renamed: 'Đổi tên',
    lapsed: 'Hiệp định hết hiệu lực',
    ceased: 'Chấm dứt hoạt động',
  },
  source: 'Nguồn',
};
