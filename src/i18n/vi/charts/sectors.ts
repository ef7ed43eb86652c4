import type { texts as english } from '../../en/charts/sectors.ts';

/** The words of the chart of the flow of centres. */
export const texts: typeof english = {
  finding: (parts) =>
    parts.several
      ? `${parts.leaders} dẫn đầu, mỗi lĩnh vực có ${parts.shown} trên ${parts.total} trung tâm`
      : `${parts.leaders} dẫn đầu với ${parts.shown} trên ${parts.total} trung tâm; ${
          parts.severalRegions
            ? `nhiều nhất ở ${parts.region}, mỗi khu vực ${parts.inRegion}`
            : `${parts.inRegion} trong số đó ở ${parts.region}`
        }`,
  nothingShown: (total) =>
    `Không trung tâm nào khớp bộ lọc ngành, lĩnh vực và khu vực; ${total} trung tâm khớp các bộ lọc khác.`,
  none: 'Không còn trung tâm nào để đếm.',
  noCentres: (kind) =>
    `Biểu đồ này nói về các trung tâm, nhưng bộ lọc loại đang bỏ chúng ra. Hãy thêm “${kind}” vào bộ lọc đó, hoặc bỏ bộ lọc.`,
  noMatch:
    'Không trung tâm nào khớp các bộ lọc. Hãy bỏ bớt một bộ lọc; biểu đồ này chỉ không tính ngành, lĩnh vực và khu vực.',
  unit: 'Số trung tâm',
  onlyCentres: 'Chỉ đếm các trung tâm; bộ lọc ngành, lĩnh vực và khu vực không làm đổi số đếm.',
  through: 'Thanh chạy qua hai cột là ngành chỉ gồm một lĩnh vực.',
  unverified: (_count, formatted) => `${formatted} trung tâm chưa được kiểm chứng.`,
  columns: {
    sector: 'Ngành',
    field: 'Lĩnh vực',
    region: 'Khu vực',
    centres: 'Trung tâm',
    shown: 'Khớp bộ lọc',
  },
  node: (name, _count, formatted, share) => `${name}: ${formatted} trung tâm, ${share}`,
  abbreviated: (name, short) => `${name} (${short})`,
  link: (source, target, _count, formatted) => `${source} → ${target}: ${formatted} trung tâm`,
  partly: (shown) => `${shown} trong số đó khớp bộ lọc`,
  short: {
    sector: {
      'natural-sciences': 'Tự nhiên',
      ocean: 'Biển',
      education: 'Giáo dục',
      culture: 'Văn hóa',
      'social-human-sciences': 'Xã hội',
      'communication-information': 'Thông tin',
    },
    field: {
      water: 'Nước',
      'basic-sciences-engineering': 'Cơ bản',
      earth: 'Trái đất',
      ecology: 'Sinh thái',
      'science-policy': 'Chính sách',
      ocean: 'Biển',
      education: 'Giáo dục',
      culture: 'Văn hóa',
      'social-human-sciences': 'Xã hội',
      'communication-information': 'Thông tin',
    },
    region: {
      africa: 'Châu Phi',
      'arab-states': 'Ả Rập',
      'asia-pacific': 'Á – TBD',
      'europe-north-america': 'Âu – B. Mỹ',
      'latin-america-caribbean': 'Mỹ Latinh',
    },
  },
};
