import { inLanguages } from '../in-languages.ts';

/** The words of the files that a briefing becomes. */
export const handOutTexts = inLanguages({
  en: {
    menu: (title: string) => `Hand out: ${title}`,
    formats: {
      pptx: { name: 'PowerPoint', use: 'PPTX: slides whose text can be edited' },
      pdf: { name: 'PDF', use: 'a page for each step, and the sources' },
      html: { name: 'Offline page', use: 'HTML: one file that presents without internet' },
      png: { name: 'Pictures', use: 'PNG: a picture of each step, in a ZIP' },
      json: { name: 'Briefing', use: 'JSON: to be opened and edited again' },
    },
    sources: 'Sources',
    sourcesMore: 'Sources (continued)',
    tables: (date: string) => `Numbers of sites: the tables of this atlas, compiled ${date}.`,
    made: (date: string) => `Made with Auspices on ${date}.`,
    step: (step: string, steps: string) => `${step} of ${steps}`,
    mapOf: (sentence: string) => `Map: ${sentence}`,
    noChart: 'This chart could not be drawn as a picture; its numbers are in the atlas.',
  },
  vi: {
    menu: (title) => `Phát tài liệu: ${title}`,
    formats: {
      pptx: { name: 'PowerPoint', use: 'PPTX: các trang chiếu sửa được chữ' },
      pdf: { name: 'PDF', use: 'mỗi bước một trang, kèm trang nguồn' },
      html: { name: 'Trang ngoại tuyến', use: 'HTML: một tệp trình bày không cần internet' },
      png: { name: 'Ảnh', use: 'PNG: ảnh của từng bước, trong tệp ZIP' },
      json: { name: 'Bài trình bày', use: 'JSON: để mở và sửa lại' },
    },
    sources: 'Nguồn',
    sourcesMore: 'Nguồn (tiếp)',
    tables: (date) => `Số địa điểm: các bảng của atlas này, lập ngày ${date}.`,
    made: (date) => `Tạo bằng Auspices ngày ${date}.`,
    step: (step, steps) => `${step} trên ${steps}`,
    mapOf: (sentence) => `Bản đồ: ${sentence}`,
    noChart: 'Không vẽ được biểu đồ này thành ảnh; số liệu có trong atlas.',
  },
});
