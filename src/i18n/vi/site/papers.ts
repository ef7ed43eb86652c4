import type { texts as english } from '../../en/site/papers.ts';

/** What is said of the papers of a centre, year by year. */
export const texts: typeof english = {
  title: 'Bài báo theo năm',
  bars: (name) => `Bài báo theo năm của ${name}`,
  source: 'Nguồn:',
  sourceOf: (day) => `OpenAlex (CC0), đọc ngày ${day}`,
  limits:
    'Mọi công trình có tác giả thuộc trung tâm, mỗi công trình tính trọn một lần. Những năm gần đây thấp hơn thực tế vì công trình còn được bổ sung nhiều năm sau khi công bố; công trình không đọc được cơ quan của tác giả thì không có ở đây.',
};
