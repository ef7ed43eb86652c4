import type { texts as english } from '../../en/known/documents.ts';

/** The words of what the source documents say. */
export const texts: typeof english = {
  intro: (count) =>
    `${count} tài liệu nguồn của atlas, từng điểm một, bằng lời của chúng tôi. Nêu ở đây không có nghĩa là đã kiểm chứng: điều gì nay đã khác thì có ghi chú. Điểm không có ở đây vẫn có thể có trong tài liệu.`,
  contents: 'Các tài liệu',
  documentKinds: { article: 'Bài viết', news: 'Tin' },
  noAuthor: 'không ghi tác giả',
  noPublisher: 'không ghi nơi công bố',
  noDate: 'không ghi ngày',
  kinds: {
    form: 'Hình thức hội nhập',
    aim: 'Mục tiêu',
    task: 'Nhiệm vụ giai đoạn 2014–2020',
    priority: 'Lĩnh vực ưu tiên',
    centre: 'Về từng trung tâm',
    strand: 'Hạng mục đào tạo từ năm 2021',
    discussed: 'Nội dung trao đổi',
    coming: 'Việc sắp tới, vào lúc tài liệu được viết',
    shortcoming: 'Hạn chế',
    recommendation: 'Kiến nghị',
    host: 'Nước có trung tâm mà chỉ tài liệu này nêu',
  },
  one: {
    form: 'Hình thức hội nhập',
    aim: 'Mục tiêu',
    task: 'Nhiệm vụ',
    priority: 'Ưu tiên',
    centre: 'Về trung tâm',
    strand: 'Hạng mục đào tạo',
    discussed: 'Nội dung trao đổi',
    coming: 'Việc sắp tới',
    shortcoming: 'Hạn chế',
    recommendation: 'Kiến nghị',
    host: 'Nước chủ nhà',
  },
  decision: (number, date) => `Quyết định ${number}${date === null ? '' : `, ${date}`}`,
  concerns: 'Liên quan đến',
  hostsTitle: 'Nước chủ nhà chỉ có tài liệu nêu',
  hostHere: (document, said) =>
    `“${document}” viết: ${said} Chưa tìm thấy trang công khai nào nêu một trung tâm như vậy ở đó, nên không tính trung tâm nào.`,
  hosts: (document) =>
    `“${document}” nêu những nước này trong số các nước có trung tâm khoa học tự nhiên. Mỗi nước chỉ được tài liệu nêu: chưa tìm thấy trang công khai nào nói có trung tâm như vậy ở đó. Atlas không tính những nước này vào bất cứ con số nào.`,
  onCard: 'Trong các tài liệu nguồn',
  all: 'Tất cả những gì các tài liệu nói',
  loading: 'Đang tải nội dung các tài liệu …',
};
