import type { texts as english } from '../../en/briefing/problems.ts';

/** Why a file or link is no briefing: the sentences. */
export const texts: typeof english = {
  large: (megabytes) =>
    `Tệp có ${megabytes} MB; một bài trình bày tối đa 4 MB. Hãy chọn tệp do atlas lưu, tên kết thúc bằng “.briefing.json”.`,
  encoding: 'Tệp không phải văn bản UTF-8. Hãy lưu lại với bảng mã “UTF-8”.',
  other:
    'Tệp không phải bài trình bày của atlas. Hãy chọn tệp do atlas lưu, hoặc theo đúng briefing.schema.json.',
  brokenLink:
    'Không đọc được bài trình bày trong liên kết: liên kết bị cắt hoặc bị sửa. Hãy xin lại liên kết, hoặc xin tệp.',
  cut: (line) => `Tệp kết thúc quá sớm, ở dòng ${line}: thiếu một phần. Hãy xin lại tệp đầy đủ.`,
  syntax: (line, column) =>
    `Tệp không phải JSON hợp lệ: dòng ${line}, cột ${column}. Hãy sửa chỗ đó, hoặc chọn tệp khác.`,
  version: (version) => `Bài có phiên bản ${version} mà atlas này không biết. Hãy mở bằng atlas mới hơn.`,
  faults: 'Bài trình bày sai so với lược đồ. Cần sửa:',
  more: (count) => `và ${count} chỗ khác`,
  step: (step) => `bước ${step}`,
  keys: { title: 'tiêu đề', text: 'nội dung', notes: 'ghi chú', view: 'góc nhìn', steps: 'các bước' },
  fault: {
    missing: 'bị thiếu',
    wrong: 'sai kiểu',
    empty: 'bị trống',
    long: 'quá dài',
    many: 'có quá nhiều bước, tối đa 200',
    form: 'có ký tự không được phép',
    unknown: 'không có trong lược đồ: hãy xoá',
    wordless: 'cần có nội dung ở “en” hoặc “vi”',
  },
};
