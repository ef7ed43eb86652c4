import type { texts as english } from '../../en/charts/composition.ts';

/** The words of the chart that holds a region or a group against the world. */
export const texts: typeof english = {
  over: ({ subject, part, share, worldShare }) =>
    `${subject}: ${part} vượt tỷ trọng của thế giới nhiều nhất, ${share} so với ${worldShare}`,
  tied: (subject, parts, points) =>
    `${subject}: ${parts} vượt tỷ trọng của thế giới nhiều nhất, cùng cao hơn ${points} điểm phần trăm`,
  manyTied: (subject, count, points) =>
    `${subject}: ${count} thành phần cùng vượt tỷ trọng của thế giới nhiều nhất, ${points} điểm phần trăm`,
  chosenOver: ({ subject, part, share, worldShare }) =>
    `${subject}: ${part} chiếm tỷ trọng cao hơn thế giới, ${share} so với ${worldShare}`,
  chosenUnder: ({ subject, part, share, worldShare }) =>
    `${subject}: ${part} chiếm tỷ trọng thấp hơn thế giới, ${share} so với ${worldShare}`,
  chosenSame: ({ subject, part, share }) => `${subject}: ${part} có tỷ trọng bằng thế giới, ${share}`,
  same: (subject) => `${subject} có cơ cấu như thế giới`,
  noneHere: (subject, _count, formatted) =>
    `${subject}: không còn địa điểm nào để so với ${formatted} địa điểm trên thế giới`,
  none: 'Không còn địa điểm nào để so sánh.',
  empty:
    'Không địa điểm nào trên thế giới khớp các bộ lọc khác. Hãy bỏ bớt một bộ lọc: loại, ngành, năm hoặc từ tìm kiếm.',
  unit: 'Tỷ lệ trên số địa điểm của mỗi bên, tính bằng %',
  left: (subject, part) =>
    `Thế giới: mọi địa điểm, gồm cả ${subject}; cả hai bên không tính bộ lọc về nơi và ${part}.`,
  leftField: 'lĩnh vực',
  leftKind: 'loại',
  once: 'Địa điểm thuộc nhiều quốc gia chỉ đếm một lần.',
  of: 'So sánh',
  parts: 'Thành phần',
  by: { field: 'Lĩnh vực', kind: 'Loại' },
  world: 'Thế giới',
  head: (name, _count, formatted) => `${name}: ${formatted} địa điểm`,
  points: 'điểm %',
  columns: {
    field: 'Lĩnh vực',
    kind: 'Loại',
    here: (subject) => `Địa điểm, ${subject}`,
    hereShare: (subject) => `Tỷ lệ, ${subject}`,
    world: 'Địa điểm, thế giới',
    worldShare: 'Tỷ lệ, thế giới',
    difference: 'Chênh lệch, điểm phần trăm',
  },
  row: {
    over: (part, here, world, points) =>
      `${part}: ${here}, thế giới ${world}\nCao hơn thế giới, chênh lệch ${points} điểm phần trăm`,
    under: (part, here, world, points) =>
      `${part}: ${here}, thế giới ${world}\nThấp hơn thế giới, chênh lệch ${points} điểm phần trăm`,
    same: (part, here, world, points) =>
      `${part}: ${here}, thế giới ${world}\nKhông chênh lệch, ${points} điểm phần trăm`,
    unknown: (part, unknown, world) =>
      `${part}: ${unknown}, không có địa điểm nào ở đây để so, thế giới ${world}`,
  },
  side: (share, _count, formatted) => `${share} (${formatted} địa điểm)`,
};
