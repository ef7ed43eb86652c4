import type { MapFormat, ShareWay, SiteFormat } from '../../model/formats.ts';
import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

/** What an item of the menu is called, and what it is good for. */
type ItemWords = Readonly<Record<MapFormat | SiteFormat | ShareWay, readonly [name: string, use: string]>>;

/** The words of the menu of exports. */
export const exportMenuTexts = inLanguages({
  en: {
    menu: 'Export',
    maps: 'The map, as a picture',
    sites: (count: number, formatted: string) =>
      `The ${plural(count, formatted, 'site', 'sites')} shown, as a table`,
    more: 'Share',
    items: {
      png: ['PNG', 'Picture for slides and the web'],
      svg: ['SVG', 'Vector drawing, to be edited'],
      pdf: ['PDF', 'For printing, text can be selected'],
      csv: ['CSV', 'Table for any spreadsheet'],
      xlsx: ['XLSX', 'Excel workbook with descriptions'],
      geojson: ['GeoJSON', 'Points for GIS and the web'],
      kml: ['KML', 'Points for Google Earth'],
      embed: ['Embed', 'The map in another web page'],
      qr: ['QR code', 'Opens this view on a phone'],
    } satisfies ItemWords as ItemWords,
  },
  vi: {
    menu: 'Xuất',
    maps: 'Bản đồ, dạng hình',
    sites: (_count, formatted) => `${formatted} địa điểm đang hiển thị, dạng bảng`,
    more: 'Chia sẻ',
    items: {
      png: ['PNG', 'Hình cho bản trình chiếu và web'],
      svg: ['SVG', 'Hình vector, có thể chỉnh sửa'],
      pdf: ['PDF', 'Để in, chữ chọn được'],
      csv: ['CSV', 'Bảng cho mọi phần mềm bảng tính'],
      xlsx: ['XLSX', 'Sổ Excel kèm mô tả'],
      geojson: ['GeoJSON', 'Điểm cho GIS và web'],
      kml: ['KML', 'Điểm cho Google Earth'],
      embed: ['Nhúng', 'Đưa bản đồ vào một trang web khác'],
      qr: ['Mã QR', 'Mở khung nhìn này trên điện thoại'],
    },
  },
});
