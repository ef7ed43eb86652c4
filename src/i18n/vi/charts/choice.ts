import type { texts as english } from '../../en/charts/choice.ts';

/** Names of the charts that fit on a chip. */
export const texts: typeof english = {
  short: {
    fields: 'Lĩnh vực',
    'field-region': 'Lĩnh vực × khu vực',
    growth: 'Tăng trưởng',
    countries: 'Quốc gia',
    composition: 'Cơ cấu',
    sectors: 'Ngành',
    matrix: 'Ai với ai',
    network: 'Mạng lưới',
    copublications: 'Đồng công bố',
    partners: 'Đối tác',
    networks: 'Danh mục',
    indicators: 'Chỉ số',
    scatter: 'Hai số liệu',
    distance: 'Khoảng cách',
  },
  more: (count) => `+ ${count}`,
};
