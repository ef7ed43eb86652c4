import type { texts as english } from '../../en/map/page-gestures.ts';

/** How the map is moved within another page. */
export const texts: typeof english = {
  wheel: (key) => `Để phóng to hay thu nhỏ, giữ ${key} và lăn chuột, hoặc bấm vào bản đồ trước.`,
  fingers: 'Để di chuyển bản đồ, hãy dùng hai ngón tay.',
};
