import { inLanguages } from '../in-languages.ts';

/** The words of briefings: their list, and what is around a step that is presented. */
export const briefingTexts = inLanguages({
  en: {
    list: {
      title: 'Briefings',
      intro:
        'Talks along views of the atlas. Their figures are computed when they are shown, and each claim names its source. They need no internet.',
      steps: (count: string) => `${count} steps`,
      present: (title: string) => `Present: ${title}`,
      loading: 'The briefings are being loaded …',
      failed: 'The briefings could not be loaded.',
      retry: 'Try again',
    },
    present: {
      label: 'Briefing',
      previous: 'Previous step',
      next: 'Next step',
      position: (step: string, steps: string) => `${step} of ${steps}`,
      announced: (step: string, title: string) => `Step ${step}: ${title}`,
      black: 'Black screen (B)',
      resume: 'The screen is black. Press any key, or click, to go on.',
      full: 'Full screen',
      leaveFull: 'Leave full screen',
      notes: 'Speaker notes',
      back: 'Back to the step',
      exit: 'End the briefing',
      sources: 'Sources',
      tables: (date: string) => `Numbers of sites: the tables of this atlas, compiled ${date}.`,
      jump: (digits: string) => `Go to step ${digits}: Enter`,
      unknown: (id: string) => `There is no briefing “${id}”.`,
      otherLanguage: 'This step is written in Vietnamese only.',
      keys: '→ and ← change the step, Home and End go to the first and last, a number and Enter jumps, B blacks the screen out, Esc ends.',
    },
    figures: {
      more: (count: string) => `${count} more`,
      none: 'none',
      missing: 'not known',
    },
  },
  vi: {
    list: {
      title: 'Bài trình bày',
      intro:
        'Các bài nói đi dọc những khung nhìn của atlas. Số liệu được tính ngay khi hiển thị, mỗi nhận định đều nêu nguồn. Không cần internet.',
      steps: (count) => `${count} bước`,
      present: (title) => `Trình bày: ${title}`,
      loading: 'Đang tải các bài trình bày …',
      failed: 'Không tải được các bài trình bày.',
      retry: 'Thử lại',
    },
    present: {
      label: 'Bài trình bày',
      previous: 'Bước trước',
      next: 'Bước sau',
      position: (step, steps) => `${step} trên ${steps}`,
      announced: (step, title) => `Bước ${step}: ${title}`,
      black: 'Màn hình đen (B)',
      resume: 'Màn hình đang tắt. Nhấn phím bất kỳ hoặc nhấp chuột để tiếp tục.',
      full: 'Toàn màn hình',
      leaveFull: 'Thoát toàn màn hình',
      notes: 'Ghi chú của người nói',
      back: 'Trở lại bước này',
      exit: 'Kết thúc trình bày',
      sources: 'Nguồn',
      tables: (date) => `Số địa điểm: các bảng của atlas này, lập ngày ${date}.`,
      jump: (digits) => `Đến bước ${digits}: Enter`,
      unknown: (id) => `Không có bài trình bày “${id}”.`,
      otherLanguage: 'Bước này chỉ có bản tiếng Anh.',
      keys: '→ và ← đổi bước, Home và End về bước đầu và bước cuối, gõ số rồi Enter để nhảy, B để tắt màn hình, Esc để kết thúc.',
    },
    figures: {
      more: (count) => `${count} địa điểm khác`,
      none: 'không có',
      missing: 'chưa rõ',
    },
  },
});
