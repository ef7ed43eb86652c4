import type { Page } from 'playwright-core';
import type { ChartId } from '../../../src/state/view/charts.ts';

/** The size of a frame, in CSS pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** What keeps a chart from being read; every list empty where nothing does. */
export interface Legibility {
  /** Pairs of texts that lie on one another. */
  readonly crossing: readonly string[];
  /** Texts that end in an ellipsis, or reach beyond what shows them. */
  readonly cut: readonly string[];
  /** Texts below 12 px. */
  readonly small: readonly string[];
  /** The share of the frame's height that is drawing, 0…1. */
  readonly drawing: number;
}

/** Gives every frame on the page this size, in a corner of the window, whatever room the layout leaves to it. */
export async function sizeFrames(page: Page, { width, height }: FrameSize): Promise<void> {
  await page.evaluate(
    ([w, h]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `.chart-frame { position: fixed !important; inset: 0 auto auto 0 !important; z-index: 99;
          width: ${w}px !important; height: ${h}px !important; }`,
      );
      document.adoptedStyleSheets = [sheet];
    },
    [width, height],
  );
  // A size is measured after a frame, and drawn in the next.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        let frames = 6;
        const next = () => (frames-- > 0 ? requestAnimationFrame(next) : resolve(null));
        next();
      }),
  );
}

/** Measures the texts of an open chart. */
export function measureLegibility(page: Page, id: ChartId): Promise<Legibility> {
  return page.locator(`.chart-frame[data-chart="${id}"]`).evaluate((frame) => {
    const whole = frame.getBoundingClientRect();
    // Where a list scrolls, what is out of sight is neither cut nor crossed.
    const shownBy = (element: Element) => {
      for (
        let around = element.parentElement;
        around && frame.contains(around);
        around = around.parentElement
      ) {
        if (/auto|scroll|hidden/.test(getComputedStyle(around).overflowY))
          return around.getBoundingClientRect();
      }
      return whole;
    };
    const lines = [
      ...frame.querySelectorAll(
        'svg text, .chart-body :is(p, li, td, th, button, h4), header :is(p, h3, button), footer p',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('.visually-hidden, [data-closed], .chart-tip'))
      .filter((element) => element.tagName !== 'BUTTON' || element.textContent?.trim())
      .flatMap((element) => {
        const parts = element.tagName === 'text' ? [...element.querySelectorAll('tspan')] : [];
        return (parts.length > 0 ? parts : [element]).map((part) => ({ element, part }));
      })
      .map(({ element, part }) => ({
        element,
        text: part.textContent?.trim() ?? '',
        size: Number.parseFloat(getComputedStyle(part).fontSize),
        box: part.getBoundingClientRect(),
        shown: shownBy(element),
      }))
      .filter(
        ({ text, box, shown }) => text !== '' && box.bottom <= shown.bottom + 2 && box.top >= shown.top - 2,
      );
    // Letters take about two thirds of the height of their line, and upright ones of its width.
    const inner = ({ left, right, top, bottom, width, height }: DOMRect) => {
      const [x, y] = height > 2 * width ? [width / 5, 0.5] : [0.5, height / 5];
      return { left: left + x, right: right - x, top: top + y, bottom: bottom - y };
    };
    const crossing = lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter((other) => !one.element.contains(other.element) && !other.element.contains(one.element))
        .filter((other) => {
          const [a, b] = [inner(one.box), inner(other.box)];
          return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        })
        .map((other) => `${one.text} / ${other.text}`),
    );
    const body = frame.querySelector('.chart-body')?.getBoundingClientRect().height ?? 0;
    return {
      crossing,
      cut: lines
        .filter(
          ({ text, box, shown, element }) =>
            /…$/.test(text) ||
            box.left < shown.left - 1 ||
            box.right > shown.right + 1 ||
            (element instanceof HTMLElement && element.scrollWidth > element.clientWidth + 1),
        )
        .map(({ text }) => text),
      small: lines.filter(({ size }) => size < 12).map(({ text, size }) => `${text} ${size}`),
      drawing: body / whole.height,
    };
  });
}
