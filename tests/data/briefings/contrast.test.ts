import { describe, expect, it } from 'vitest';
import { layoutStep } from '../../../src/briefing/slide/draw-step.ts';
import type { Briefing, BriefingStep } from '../../../src/model/briefing/briefing.ts';
import { STEP_LAYOUTS } from '../../../src/model/briefing/briefing.ts';
import type { SlideItem, SlideScene, SlideText } from '../../../src/model/briefing/slide-scene.ts';
import { FIELDS, KINDS } from '../../../src/model/vocabulary.ts';
import { blend, contrastOf } from '../../../src/theme/colour.ts';
import { PALETTES, type Palette } from '../../../src/theme/tokens.ts';
import { ARGUED } from './real-briefings.ts';
import { libraryOf } from './slide-library.ts';

const covers = ({ box }: SlideItem, { box: { x, y, width, height } }: SlideText) =>
  box.x <= x + width / 2 &&
  box.x + box.width >= x + width / 2 &&
  box.y <= y + height / 2 &&
  box.y + box.height >= y + height / 2;

/** What can lie under a text: paper, or what is drawn there, and every colour of a map through a card that lets some of it be seen. */
function groundsOf(text: SlideText, { items, paper }: SlideScene, palette: Palette): readonly string[] {
  const below = items.slice(0, items.indexOf(text)).filter((item) => covers(item, text));
  return below.reduce<readonly string[]>(
    (grounds, item) => {
      if (item.kind === 'map') return [palette.land, palette.sea, palette.space, palette.ink];
      if (item.kind !== 'area') return grounds;
      return grounds.map((ground) => blend(item.fill, ground, item.opacity));
    },
    [paper],
  );
}

/** Texts of a slide that are not told from their ground, as `role colour on ground`. */
function faintTexts(scene: SlideScene, palette: Palette): readonly string[] {
  return scene.items.flatMap((item) => {
    if (item.kind !== 'text') return [];
    return groundsOf(item, scene, palette)
      .filter((ground) => contrastOf(item.colour, ground) < 4.5)
      .map((ground) => `${item.role} ${item.colour} on ${ground}`);
  });
}

const words = { en: 'Words', vi: 'Lời' };
const label = { en: 'label', vi: 'nhãn' };
/** Whatever an author can choose: each layout, and figures of each colour. */
const figures = [
  ...FIELDS.map((field) => `count field=${field}`),
  ...KINDS.map((kind) => `count kind=${kind}`),
];
const CHOSEN: readonly BriefingStep[] = [
  ...STEP_LAYOUTS.map((layout): BriefingStep => ({ title: words, text: words, layout, view: 'country=VNM' })),
  ...figures.map(
    (figure): BriefingStep => ({
      ...{ title: words, view: '', layout: 'figures' },
      figures: [{ figure, label }],
    }),
  ),
];
const EVERYTHING: Briefing = {
  ...{ format: 'auspices-briefing', version: 1, id: 'a', title: words },
  steps: CHOSEN,
};

describe.each(Object.entries(PALETTES))('on slides of the theme %s', (_theme, palette) => {
  const library = { ...libraryOf('vi'), palette };

  it('every text has 4.5:1 against its ground, whatever layout and figure an author chooses', () => {
    const faint = CHOSEN.flatMap((_step, index) =>
      faintTexts(layoutStep(EVERYTHING, index + 1, library), palette),
    );
    expect([...new Set(faint)]).toEqual([]);
  });

  it('every text of the ready-made briefings has, too', () => {
    const faint = ARGUED.flatMap(([, briefing]) =>
      briefing.steps.flatMap((_step, index) => faintTexts(layoutStep(briefing, index + 1, library), palette)),
    );
    expect([...new Set(faint)]).toEqual([]);
  });
});
