import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

/** The words of the selection of an area. */
export const areaTexts = inLanguages({
  en: {
    intro: 'Draw on the map, with a mouse or a finger:',
    kinds: { circle: 'Circle', box: 'Box', shape: 'Freehand' },
    hints: {
      circle: 'Drag from the middle outwards, or click the middle and then the edge.',
      box: 'Drag from corner to corner, or click two corners.',
      shape: 'Draw around the area, or click its corners and end with a double click or Enter.',
    },
    cancel: 'Stop drawing',
    byNumbers: 'Or by numbers',
    shape: 'Shape',
    middle: 'Middle',
    middles: { map: 'Middle of the map', site: (name: string) => name },
    radius: 'Radius (km)',
    west: 'West, degrees',
    south: 'South, degrees',
    east: 'East, degrees',
    north: 'North, degrees',
    badRadius: (most: string) => `The radius is a number of kilometres from 1 to ${most}.`,
    badBox:
      'West and east lie between −180 and 180, south below north between −90 and 90; a box over the date line has west greater than east.',
    apply: 'Select the sites within',
    chosen: (count: number, formatted: string) => `${plural(count, formatted, 'site', 'sites')} selected`,
    show: 'Show the area',
    remove: 'Remove the area',
    tooSmall: 'That was too small or off the Earth. Try again.',
    note: 'The area is a filter like the others: it stands in the link and counts in lists, charts and files. Of the links of cooperation it keeps those of the centres within it, and all links between countries.',
  },
  vi: {
    intro: 'Vẽ trên bản đồ bằng chuột hoặc ngón tay:',
    kinds: { circle: 'Hình tròn', box: 'Hình hộp', shape: 'Vẽ tay' },
    hints: {
      circle: 'Kéo từ tâm ra ngoài, hoặc nhấp vào tâm rồi nhấp vào đường biên.',
      box: 'Kéo từ góc này đến góc kia, hoặc nhấp vào hai góc.',
      shape: 'Vẽ một vòng quanh khu vực, hoặc nhấp từng góc rồi kết thúc bằng nhấp đúp hay phím Enter.',
    },
    cancel: 'Ngừng vẽ',
    byNumbers: 'Hoặc nhập số',
    shape: 'Hình',
    middle: 'Tâm',
    middles: { map: 'Giữa bản đồ', site: (name) => name },
    radius: 'Bán kính (km)',
    west: 'Tây (độ)',
    south: 'Nam (độ)',
    east: 'Đông (độ)',
    north: 'Bắc (độ)',
    badRadius: (most) => `Bán kính là số km từ 1 đến ${most}.`,
    badBox:
      'Tây và đông nằm trong khoảng −180 đến 180, nam nhỏ hơn bắc trong khoảng −90 đến 90; hình hộp vắt qua đường đổi ngày có tây lớn hơn đông.',
    apply: 'Chọn các địa điểm bên trong',
    chosen: (_count, formatted) => `Đã chọn ${formatted} địa điểm`,
    show: 'Xem khu vực',
    remove: 'Bỏ khu vực',
    tooSmall: 'Khu vực quá nhỏ hoặc nằm ngoài Trái Đất. Hãy thử lại.',
    note: 'Khu vực là một bộ lọc như các bộ lọc khác: nằm trong liên kết và được tính trong danh sách, biểu đồ và tệp. Với liên kết hợp tác, chỉ giữ những liên kết có trung tâm nằm trong khu vực và mọi liên kết giữa các quốc gia.',
  },
});
