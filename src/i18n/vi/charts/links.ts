import type { texts as english } from '../../en/charts/links.ts';

/** The words of the filter of links. */
export const texts: typeof english = {
  hint: 'Vẽ thành cung trên bản đồ: những liên kết mà nguồn nêu giữa các trung tâm và quốc gia.',
  count: (name, _count, formatted) => `${name}: ${formatted} liên kết`,
};
