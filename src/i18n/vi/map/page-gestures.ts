import type { texts as english } from '../../en/map/page-gestures.ts';

/** How the map, or the drawing of a network, is moved within another page. */
export const texts: typeof english = {
  wheel: (key) => `Để phóng to hay thu nhỏ, giữ ${key} và lăn chuột, hoặc bấm vào đây trước.`,
  fingers: 'Hai ngón tay di chuyển hình này; một ngón cuộn trang.',
};
