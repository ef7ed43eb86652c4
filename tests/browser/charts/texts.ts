import type { Page } from 'playwright-core';
import { CHART_IDS, type ChartId } from '../../../src/state/view/charts.ts';

/** The size of a window or a frame, in CSS pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** What keeps a chart from being read; every list empty where nothing does. */
export interface Legibility {
  /** The chart, and the width of its frame in CSS pixels. */
  readonly chart: string;
  readonly width: number;
  /** Pairs of texts that lie on one another. */
  readonly crossing: readonly string[];
  /** Texts that end in an ellipsis, or reach beyond what shows them. */
  readonly cut: readonly string[];
  /** Texts below 12 px. */
  readonly small: readonly string[];
  /** Classes of what scrolls; only a list may, downwards, and none on a card. */
  readonly scrolling: readonly string[];
  /** The share of the frame's height that is drawing, 0…1. */
  readonly drawing: number;
}

/** Waits until the page has measured itself, and drawn what follows from that: so many frames. */
export function settle(page: Page, frames = 5): Promise<unknown> {
  return page.evaluate(
    (count) =>
      new Promise((resolve) => {
        let left = count;
        const next = () => (left-- > 0 ? requestAnimationFrame(next) : resolve(null));
        next();
      }),
    frames,
  );
}

/** Gives every frame on the page this width, and this height or that of its chart, in a corner of the window, whatever room the layout leaves to it. */
export async function sizeFrames(
  page: Page,
  width: number,
  heightOf: (chart: ChartId) => number,
): Promise<void> {
  const rules = CHART_IDS.map(
    (id) => `.chart-frame[data-chart="${id}"] { height: ${heightOf(id)}px !important; }`,
  );
  await page.evaluate(
    (text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    },
    `.chart-frame { position: fixed !important; inset: 0 auto auto 0 !important; z-index: 99;
      width: ${width}px !important; } ${rules.join(' ')}`,
  );
  await settle(page);
}

/** Measures the texts of every open chart. */
export function measureLegibility(page: Page): Promise<readonly Legibility[]> {
  return page.locator('.chart-frame').evaluateAll((frames) =>
    frames.map((frame) => {
      const whole = frame.getBoundingClientRect();
      const isCard = frame.hasAttribute('data-card');
      const overflows = (element: Element) => /auto|scroll|hidden/.test(getComputedStyle(element).overflowY);
      // Where a list scrolls, what is out of sight is neither cut nor crossed.
      const shownBy = (element: Element) => {
        let around = element.parentElement;
        while (around && around !== frame && !overflows(around)) around = around.parentElement;
        return around && around !== frame ? around.getBoundingClientRect() : whole;
      };
      const isShown = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('.visually-hidden, [data-closed], .chart-tip');
      const lines = [
        ...frame.querySelectorAll(
          'svg text, .chart-body :is(p, li, td, th, button, h4), header :is(p, h3, button), footer p',
        ),
      ]
        .filter(isShown)
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
        .filter(({ text, box, shown }) => text !== '' && box.top < shown.bottom && box.bottom > shown.top);
      const isWhole = ({ box, shown }: (typeof lines)[number]) =>
        box.bottom <= shown.bottom + 2 && box.top >= shown.top - 2;
      // Letters take about two thirds of the height of their line, and upright ones of its width.
      const inner = ({ left, right, top, bottom, width, height }: DOMRect) => {
        const [x, y] = height > 2 * width ? [width / 5, 0.5] : [0.5, height / 5];
        return { left: left + x, right: right - x, top: top + y, bottom: bottom - y };
      };
      const wholeLines = lines.filter(isWhole).map((line) => ({ ...line, inner: inner(line.box) }));
      const crossing = wholeLines.flatMap((one, index) =>
        wholeLines
          .slice(index + 1)
          .filter(({ inner: b }) => {
            const a = one.inner;
            return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          })
          .filter((other) => !one.element.contains(other.element) && !other.element.contains(one.element))
          .map((other) => `${one.text} / ${other.text}`),
      );
      const scrolls = (element: Element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const sideways = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const down = /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
        // Lists as long as what they tell, and what stands below the matrix.
        const isList =
          !isCard &&
          element.matches('.indicators, .partners, .distance, .networks-scroll, .matrix, .matrix-measures');
        return sideways || (down && !isList);
      };
      const body = frame.querySelector('.chart-body')?.getBoundingClientRect().height ?? 0;
      return {
        chart: frame.getAttribute('data-chart') ?? '',
        width: whole.width,
        crossing,
        cut: lines
          .filter(
            (line) =>
              /…$/.test(line.text) ||
              line.box.left < line.shown.left - 1 ||
              line.box.right > line.shown.right + 1 ||
              // On a card nothing can be scrolled into sight.
              (isCard && !isWhole(line)) ||
              (line.element instanceof HTMLElement &&
                line.element.scrollWidth > line.element.clientWidth + 1),
          )
          .map(({ text }) => text),
        small: lines.filter(({ size }) => size < 12).map(({ text, size }) => `${text} ${size}`),
        scrolling: [...frame.querySelectorAll('.chart-body *')]
          .filter((element) => isShown(element) && scrolls(element))
          .map((element) => `${element.className}`),
        drawing: body / whole.height,
      };
    }),
  );
}
