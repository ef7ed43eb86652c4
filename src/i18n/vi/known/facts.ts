import type { FactId } from '../../../model/register/known/facts.ts';
import { byId } from '../../by-id.ts';
import type { texts as english } from '../../en/known/facts.ts';

/** The names of what is asked of sites, and how much of it is known. */
export const texts: typeof english = {
  facts: byId<FactId>({
    category: 'Loại trung tâm',
    nameVi: 'Tên tiếng Việt',
    host: 'Cơ quan chủ trì',
    summary: 'Trung tâm làm gì',
    city: 'Thành phố',
    address: 'Địa chỉ đường phố',
    point: 'Tọa độ chính xác',
    approval: 'Năm được thông qua',
    resolution: 'Nghị quyết của Đại hội đồng',
    agreement: 'Năm ký hiệp định đầu tiên',
    term: 'Ngày hết thời hạn hiện tại',
    status: 'Tình trạng gần đây',
    website: 'Trang web',
    email: 'Thư điện tử chung',
    languages: 'Ngôn ngữ làm việc',
    year: 'Năm công nhận',
    area: 'Diện tích',
    verified: 'Trang có nêu tên',
  }),
  dossier: 'Hồ sơ',
  unknowns: 'Những điều chưa biết',
  methods: 'Cách tính các số liệu',
  own: 'Danh sách của bạn',
  copy: 'Dùng khi không có internet',
  how: 'Cách tính',
  documents: 'Các tài liệu nói gì',
  columns: 'Hiện mức độ đã biết',
  title: 'Điều đã biết',
  known: (known, asked) => `Đã biết ${known} trên ${asked} dữ kiện`,
  oldest: (year) => `cũ nhất: năm ${year}`,
  oldestNote: (year) =>
    `Dữ kiện cũ nhất có thể đã thay đổi là của năm ${year}: tình trạng, hoặc ngày bắt đầu thời hạn.`,
  missing: (_count, formatted) => `Chưa biết ${formatted} dữ kiện: những gì?`,
  complete: 'Đã biết mọi điều mà atlas hỏi về một địa điểm như thế này.',
  passed: (date) => `thời hạn cuối cùng được biết đã hết: ${date}`,
  add: 'Bổ sung',
  correct: 'Đính chính một dữ kiện',
};
