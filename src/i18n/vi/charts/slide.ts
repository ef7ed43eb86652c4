import type { texts as english } from '../../en/charts/slide.ts';

/** How many rows are left out; `range` is between what numbers they lie. */
const more = (what: string, each: string) => (count: number, formatted: string, range: string) =>
  count === 1 ? `Còn 1 ${what} khác có ${range}.` : `Còn ${formatted} ${what} khác, mỗi ${each} có ${range}.`;

/** The words that charts need on slides alone. */
export const texts: typeof english = {
  units: {
    sites: (what, date) => `Số ${what}, tính đến ngày ${date}`,
    byYear: (what, date) => `Số ${what} theo năm được công nhận, tính đến ngày ${date}`,
    eachSide: (what, date) => `Tỷ lệ trên số ${what} của mỗi bên, tính bằng %, tính đến ngày ${date}`,
    upToYear: (what, date) => `Số ${what} lũy kế theo năm, tính đến ngày ${date}`,
  },
  more: {
    country: more('nước', 'nước'),
    region: more('khu vực', 'khu vực'),
    group: more('nhóm nước', 'nhóm'),
    field: more('lĩnh vực', 'lĩnh vực'),
    kind: more('loại', 'loại'),
    sector: more('ngành', 'ngành'),
    network: more('mạng lưới', 'mạng lưới'),
    partner: more('đối tác', 'đối tác'),
    node: more('trung tâm và nước', 'nơi'),
  },
  notDrawn: (kinds) => `Không vẽ vì mỗi loại chỉ thuộc một lĩnh vực: ${kinds}.`,
  otherFields: 'Lĩnh vực khác',
  asOf: (unit, date) => `${unit}, tính đến ngày ${date}`,
  siteCount: (_count, formatted) => `${formatted} địa điểm`,
  asStated: 'Chỉ tính những gì các nguồn đã đọc có nêu.',
  noneAfter: (year) => `Chưa có số liệu sau năm ${year}.`,
  linked: {
    links: (date) => `Số đối tác có liên kết được nêu của mỗi trung tâm và nước, tính đến ngày ${date}`,
    memberships: (date) => `Số mạng lưới mà mỗi trung tâm và nước tham gia, tính đến ngày ${date}`,
    both: (date) => `Số đối tác và mạng lưới của mỗi trung tâm và nước, tính đến ngày ${date}`,
  },
  against: (share, world) => `${share} (thế giới ${world})`,
};
