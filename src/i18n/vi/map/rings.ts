import type { Kind } from '../../../model/vocabulary.ts';
import type { texts as english } from '../../en/map/rings.ts';

const VIETNAMESE: Readonly<Record<Kind, string>> = {
  centre: 'trung tâm',
  'biosphere-reserve': 'khu dự trữ sinh quyển',
  geopark: 'công viên địa chất',
};

/** The words of rings that gather sites, loaded with their tip and their legend. */
export const texts: typeof english = {
  ofKind: (kind, _count, formatted) => `${formatted} ${VIETNAMESE[kind]}`,
  comesApart: 'Nhấp để phóng gần hơn',
  lists: 'Nhấp để xem danh sách',
  legend: {
    title: 'Các địa điểm gần nhau',
    ring: 'Vòng tròn ghi số địa điểm; các phần là trung tâm theo lĩnh vực, khu dự trữ sinh quyển và công viên địa chất',
    note: 'Phóng gần hơn hoặc nhấp vào vòng tròn để tách ra.',
  },
};
