import type { texts as english } from '../../en/own/project.ts';

/** The words for projects: lists, briefings and a view as one file. */
export const texts: typeof english = {
  title: 'Một tệp dự án',
  intro:
    'Mọi danh sách kèm các dòng, các bài trình bày của bạn và góc nhìn hiện tại trong một tệp (ZIP), để lưu hoặc mở trên máy khác. Ai có tệp đều đọc được.',
  save: 'Lưu dự án…',
  open: 'Mở dự án…',
  name: 'Dự án',
  opening: 'Đang mở dự án…',
  cancel: 'Hủy',
  taken: ({ added, changed, same, briefings, renamed, unchanged }) => {
    const parts = [
      ...(added.count > 0 ? [`thêm ${added.formatted} danh sách`] : []),
      ...(changed.count > 0 ? [`${changed.formatted} danh sách hiện như trong dự án`] : []),
      ...(same.count > 0 ? [`${same.formatted} danh sách như cũ`] : []),
      ...(briefings.count > 0 ? [`thêm ${briefings.formatted} bài trình bày`] : []),
      ...(renamed.count > 0 ? [`thêm ${renamed.formatted} bài trình bày bên cạnh bài cùng tên của bạn`] : []),
      ...(unchanged.count > 0 ? [`${unchanged.formatted} bài trình bày như cũ`] : []),
    ];
    return `Đã lấy vào: ${[...parts, 'góc nhìn'].join(', ')}. Không có gì của bạn bị thay.`;
  },
  notKept: (_count, formatted) =>
    `Không lưu được ${formatted} bài trình bày: trình duyệt hết chỗ hoặc không cho lưu.`,
  problem: (problem, count) => {
    switch (problem.kind) {
      case 'no-project':
        return 'Đây không phải dự án của bản đồ: không có project.json đọc được. Không có gì bị thay đổi.';
      case 'too-large':
        return `Dự án khi giải nén sẽ có ${count(problem.bytes / 2 ** 20)} MB nên không được mở.`;
      case 'newer':
        return `Dự án thuộc phiên bản mới hơn (${problem.version}) so với bản đồ này. Hãy tải lại trang rồi mở lại.`;
      case 'fault':
        return `Dự án bị hỏng tại ${problem.place}. Không có gì bị thay đổi.`;
    }
  },
};
