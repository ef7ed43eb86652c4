import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { sweep } from '../sweep.ts';

const app = setUpApp();

/** What of a slide is wrong to the eye, each in a sentence: measured in CSS pixels. */
const FAULTS = `(() => {
  const root = document.querySelector('.slide-picture > svg');
  const faults = [];
  const [width, height] = [innerWidth, innerHeight];
  const scale = root.getBoundingClientRect().width / root.viewBox.baseVal.width;
  const said = (element) => JSON.stringify(element.textContent.slice(0, 40));
  const boxOf = (element) => element.getBoundingClientRect();
  const isOver = (a, b, slack) =>
    a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
  // The box of an inner drawing is that of all that it draws, cut or not: its frame says where it is cut.
  const frameOf = (inner) => {
    const start = new DOMPoint(inner.x.baseVal.value, inner.y.baseVal.value).matrixTransform(root.getScreenCTM());
    const [wide, high] = [inner.width.baseVal.value * scale, inner.height.baseVal.value * scale];
    return { left: start.x, top: start.y, right: start.x + wide, bottom: start.y + high };
  };
  const mapOf = (text) => text.closest('[data-part="map"]');
  const texts = [...root.querySelectorAll('text')];
  for (const text of texts) {
    const box = boxOf(text);
    if (box.width === 0) continue;
    const own = mapOf(text);
    const frame = own ? frameOf(own) : { left: 0, top: 0, right: width, bottom: height };
    if (box.left < frame.left - 1 || box.top < frame.top - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
      faults.push('cut: ' + said(text));
    const matrix = text.getScreenCTM();
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * matrix.a / scale;
    const isRaised = text.previousElementSibling && size < 18 && /^[0-9, –]+$/.test(text.textContent);
    const isRing = own && /^[0-9.,]+$/.test(text.textContent);
    if (size < 17.9 && !isRaised && !isRing) faults.push('small (' + size.toFixed(1) + '): ' + said(text));
  }
  const blocks = [...root.querySelectorAll('g[data-part]')].filter((part) => !mapOf(part));
  // The box of a line is that of its font, far taller than letters and figures: what is over what is told by these.
  const inkOf = (text) => {
    const { left, right } = boxOf(text);
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a;
    const baseline = new DOMPoint(0, Number(text.getAttribute('y'))).matrixTransform(text.getScreenCTM()).y;
    return { left, right, top: baseline - 0.8 * size, bottom: baseline + 0.24 * size };
  };
  const lines = blocks.map((part) => [...part.querySelectorAll('text')].map(inkOf).filter(({ left, right }) => right > left));
  for (let a = 0; a < blocks.length; a++)
    for (let b = a + 1; b < blocks.length; b++)
      if (lines[a].some((one) => lines[b].some((other) => isOver(one, other, 1))))
        faults.push('over each other: ' + said(blocks[a]) + ' and ' + said(blocks[b]));
  // Words of a line stand one after the other: letters that are wider than was reckoned run into what follows.
  for (const part of blocks)
    for (const text of part.querySelectorAll('text')) {
      const next = text.nextElementSibling;
      if (next?.localName !== 'text' || !next.textContent.trim()) continue;
      const [own, after] = [text.getBBox(), next.getBBox()];
      const isSameLine = Math.abs(Number(next.getAttribute('y')) - Number(text.getAttribute('y'))) < own.height / 2;
      if (isSameLine && after.x > own.x && own.x + own.width > after.x + 3)
        faults.push('run into each other: ' + said(text) + ' and ' + said(next));
    }
  const clear = (name, list) => {
    const boxes = list.map(boxOf);
    for (let a = 0; a < list.length; a++)
      for (let b = a + 1; b < list.length; b++)
        if (isOver(boxes[a], boxes[b], 5 * scale)) faults.push(name + ': ' + said(list[a]) + ' and ' + said(list[b]));
  };
  clear('names', [...root.querySelectorAll('text[data-site]')]);
  clear('chart', [...root.querySelectorAll('[data-part="chart"] text')]);
  // No name of a map lies on a mark, but on those that recede.
  for (const map of root.querySelectorAll('[data-part="map"]')) {
    const marks = [...map.querySelectorAll('path[data-mark]')]
      .filter((mark) => Number(mark.getAttribute('opacity') ?? 1) > 0.9)
      .map((mark) => [mark, boxOf(mark)]);
    for (const line of map.querySelectorAll('tspan')) {
      const { left, right, top, bottom, height } = boxOf(line);
      const ink = { left, right, top: top + 0.22 * height, bottom: bottom - 0.2 * height };
      for (const [mark, box] of marks)
        if (isOver(ink, box, 3 * scale)) faults.push('a name on a mark: ' + said(line) + ', ' + mark.dataset.mark);
    }
  }
  const bar = document.querySelector('.present > .present-bar');
  if (bar && Number(getComputedStyle(bar).opacity) > 0) faults.push('tools are seen');
  return faults;
})()`;

/** Waits until the slide of a step is there, from frame to frame; the address is written only when the reader rests. */
const WHEN_SHOWN = `async (share) => {
  const isThere = () =>
    Math.abs(Number.parseFloat(document.querySelector('.present-progress span').style.width) - 100 * share) < 0.01 &&
    document.querySelectorAll('.slide-picture > svg').length === 1;
  while (!isThere()) await new Promise(requestAnimationFrame);
}`;

interface StepInFile {
  readonly name?: readonly string[];
  readonly layout?: string;
}

/** Layouts on whose map each site that the step names is to be read. */
const WITH_NAMES = ['map', 'split', 'figures', 'title'];

async function faultsOf(
  page: Page,
  id: string,
  lang: string,
  steps: readonly StepInFile[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [index, step] of steps.entries()) {
    const place = index + 1;
    const found: string[] = await page.evaluate(
      `(${WHEN_SHOWN})(${place / steps.length}).then(() => ${FAULTS})`,
    );
    const names = await page.locator('.slide-picture > svg text[data-site]').count();
    const wanted = WITH_NAMES.includes(step.layout ?? '') ? (step.name?.length ?? 0) : 0;
    const missing = names < wanted ? [`${wanted - names} sites without their names`] : [];
    faults.push(...[...found, ...missing].map((fault) => `${id} ${lang} ${place}: ${fault}`));
    await page.keyboard.press('ArrowRight');
  }
  return faults;
}

const read = async (): Promise<readonly { readonly id: string; readonly steps: readonly StepInFile[] }[]> =>
  (await (await fetch(`${app.served.url}data/briefings.json`)).json()).briefings;

describe('the slides of the ready-made briefings', () => {
  it.each(['en', 'vi'])(
    'have nothing cut, small, over each other or without its name, in %s',
    async (lang) => {
      const faults: string[] = [];
      const viewport = { width: 1920, height: 1080 };
      // English words are fewer and shorter: every day, those of one briefing.
      for (const { id, steps } of sweep(await read(), ({ id }) => lang === 'vi' || id === 'viet-nam')) {
        const { page, problems } = await visitWithoutEngine(
          app.browser,
          app.served,
          `?lang=${lang}&briefing=${id}`,
          { viewport },
        );
        await page.locator('.slide-picture > svg').waitFor();
        faults.push(...(await faultsOf(page, id, lang, steps)), ...problems);
        await page.context().close();
      }
      expect(faults).toEqual([]);
    },
    240_000,
  );

  it.each([
    { width: 1280, height: 720 },
    { width: 1280, height: 800 },
    ...sweep([{ width: 3840, height: 2160 }], () => false),
    { width: 390, height: 844 },
  ])(
    'are as sound on a screen of $width × $height, in Vietnamese',
    async (viewport) => {
      const [briefing] = (await read()).filter(({ id }) => id === 'viet-nam');
      const { page } = await visitWithoutEngine(app.browser, app.served, '?lang=vi&briefing=viet-nam', {
        viewport,
      });
      await page.locator('.slide-picture > svg').waitFor();
      expect(await faultsOf(page, 'viet-nam', 'vi', briefing?.steps ?? [])).toEqual([]);
      await page.context().close();
    },
    120_000,
  );
});
