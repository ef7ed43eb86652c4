import type { BriefingFault } from '../../model/briefing/import.ts';
import { inLanguages } from '../in-languages.ts';

/** Why a file or link is no briefing: the sentences. */
export const problemTexts = inLanguages({
  en: {
    large: (megabytes: string) =>
      `The file has ${megabytes} MB; a briefing has 4 MB at most. Choose the file that the atlas saved, whose name ends in “.briefing.json”.`,
    encoding: 'The file is not text in UTF-8. Save it again with the encoding “UTF-8”.',
    other:
      'The file is no briefing of the atlas. Choose one that the atlas saved, or that follows briefing.schema.json.',
    brokenLink:
      'The briefing of the link cannot be read: the link was cut or changed. Ask for it again, or for the file.',
    cut: (line: number) =>
      `The file ends too soon, in line ${line}: part of it is missing. Ask for the whole file.`,
    syntax: (line: number, column: number) =>
      `The file is not valid JSON: line ${line}, column ${column}. Mend that place, or choose another file.`,
    version: (version: string) =>
      `The briefing has the version ${version}, which this atlas does not know. Open it in a newer atlas.`,
    faults: 'The briefing breaks its schema. To be mended:',
    more: (count: number) => `and ${count} more`,
    step: (step: number) => `step ${step}`,
    keys: {
      title: 'the title',
      text: 'the text',
      notes: 'the notes',
      view: 'the view',
      steps: 'the steps',
    } as Readonly<Record<string, string>>,
    fault: {
      missing: 'is missing',
      wrong: 'is of the wrong kind',
      empty: 'is empty',
      long: 'is too long',
      many: 'has too many steps, 200 at most',
      form: 'has characters that it may not have',
      unknown: 'is not known to the schema: remove it',
      wordless: 'needs words in “en” or “vi”',
    } as Readonly<Record<BriefingFault['fault'], string>>,
  },
  vi: {
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
    keys: { title: 'tiêu đề', text: 'nội dung', notes: 'ghi chú', view: 'khung nhìn', steps: 'các bước' },
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
  },
});
