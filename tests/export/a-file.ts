import type { ChartFile } from '../../src/export/charts/chart-file.ts';

/** A chart's file of Vietnamese words, with whatever a test is about in place of the rest. */
export function aFile(changes: Partial<ChartFile> = {}): ChartFile {
  return {
    id: 'growth',
    title: 'Khoa học nước là lĩnh vực phổ biến nhất',
    subtitle: 'Số địa điểm',
    filters: 'Trung tâm khoa học nước tại Đông Nam Á, đang hoạt động: 6 trên 36',
    source: 'Nguồn: bảng số liệu Auspices, 24 tháng 11, 2026',
    notes: ['12 địa điểm không rõ năm không có trong hình'],
    link: 'https://example.org/auspices/?field=water,ecology&group=southeast_asia&chart=growth',
    locale: 'vi',
    date: new Date(2026, 10, 24, 0, 5),
    columns: ['Lĩnh vực', 'Số địa điểm'],
    rows: [
      ['Khoa học nước', 1234.5],
      ['Khoa học biển', null],
    ],
    ...changes,
  };
}
