import type { Page } from 'playwright-core';

/** What keeps a picture from being read; every list empty where nothing does. */
export interface PictureFaults {
  /** Pairs of texts that lie on one another. */
  readonly crossing: readonly string[];
  /** Texts that end in an ellipsis, or reach beyond the picture. */
  readonly cut: readonly string[];
  /** Words below 8 px; numbers in rings at the edge of a globe shrink with its ground. */
  readonly small: readonly string[];
}

/** Measures the texts of the one SVG document that a page shows in its upper left corner. */
export function faultsOfPicture(page: Page): Promise<PictureFaults> {
  return page
    .locator('svg')
    .first()
    .evaluate((svg) => {
      const sheet = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].flatMap((text) => {
        const spans = [...text.querySelectorAll('tspan')].filter((span) => span.hasAttribute('y'));
        return (spans.length > 0 ? spans : [text]).map((part) => {
          const box = part.getBoundingClientRect();
          // Letters take about two thirds of the height of their line, and upright ones of its width.
          const isUpright = box.height > 2 * box.width && (part.textContent ?? '').length > 1;
          const [x, y] = isUpright ? [box.width / 5, 0.5] : [0.5, box.height / 5];
          return {
            said: (part.textContent ?? '').trim(),
            box,
            left: box.left + x,
            right: box.right - x,
            top: box.top + y,
            bottom: box.bottom - y,
            size: isUpright ? box.width : box.height,
          };
        });
      });
      const shown = texts.filter(({ said }) => said !== '');
      const crossing = shown.flatMap((a, index) =>
        shown
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.said} / ${b.said}`),
      );
      const isOut = ({ box }: (typeof shown)[number]) =>
        box.left < sheet.left - 1 ||
        box.right > sheet.right + 1 ||
        box.top < sheet.top - 1 ||
        box.bottom > sheet.bottom + 1;
      return {
        crossing,
        cut: shown.filter((text) => isOut(text) || text.said.endsWith('…')).map(({ said }) => said),
        // A line is about 1.2 times as high as its letters are large.
        small: shown
          .filter(({ said, size }) => size < 8 * 1.1 && !/^\d+$/.test(said))
          .map(({ said }) => said),
      };
    });
}
