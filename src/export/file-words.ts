import type { ChartFile } from './charts/chart-file.ts';

/** The words that stand in files only, in the language of the file. */
export interface FileWords {
  readonly title: string;
  readonly unit: string;
  readonly filters: string;
  readonly note: string;
  readonly source: string;
  readonly exported: string;
  readonly link: string;
}

/** What stands before each part of what a file says about itself. */
export const FILE_WORDS: Readonly<Record<ChartFile['locale'], FileWords>> = {
  en: {
    title: 'Title',
    unit: 'Unit',
    filters: 'Filters',
    note: 'Note',
    source: 'Source',
    exported: 'Exported',
    link: 'Link',
  },
  vi: {
    title: 'Tiêu đề',
    unit: 'Đơn vị',
    filters: 'Bộ lọc',
    note: 'Ghi chú',
    source: 'Nguồn',
    exported: 'Ngày xuất',
    link: 'Liên kết',
  },
};
