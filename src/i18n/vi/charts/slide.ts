import type { texts as english } from '../../en/charts/slide.ts';

/** How many rows are left out; `range` is between what numbers they lie. */
const more = (what: string, each: string) => (count: number, formatted: string, range: string) =>
  count === 1 ? `Còn 1 ${what} khác có ${range}.` : `Còn ${formatted} ${what} khác, mỗi ${each} có ${range}.`;

/** The words that charts need on slides alone. */
export const texts: typeof english = {
  units: {
    sites: (what, date) => `Số ${what}, tính đến ngày ${date}`,
    byYear: (what, date) => `Số ${what} theo năm được công nhận, tính đến ngày ${date}`,
    upToYear: (what, date) => `Số ${what} lũy kế theo năm, tính đến ngày ${date}`,
  },
  more: {
    country: more('nước', 'nước'),
    region: more('khu vực', 'khu vực'),
    group: more('nhóm nước', 'nhóm'),
    field: more('lĩnh vực', 'lĩnh vực'),
  },
  notDrawn: (kinds) => `Không vẽ vì mỗi loại chỉ thuộc một lĩnh vực: ${kinds}.`,
  otherFields: 'Lĩnh vực khác',
};
