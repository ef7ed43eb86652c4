import type { StepLayout } from '../../model/briefing/briefing.ts';
import type { SlideRole } from '../../model/briefing/slide-scene.ts';

/** Measures of a slide in its own units, and the sizes of its type: one scale, which follows the screen with the slide. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Whether it stands upright, as a phone does: parts then stand below each other. */
  readonly isUpright: boolean;
  readonly margin: number;
  /** Between parts that stand beside each other. */
  readonly gap: number;
  /** Sizes of each role, the usual one first, then those to which a text shrinks that is too long. */
  readonly type: Readonly<Record<SlideRole, readonly number[]>>;
  /** The sizes of a title that has a slide for itself. */
  readonly cover: readonly number[];
}

/** The slide of files: 16:9. */
export const FILE_CANVAS_SIZE = { width: 1920, height: 1080 } as const;

const LANDSCAPE_HEIGHT = 1080;
const UPRIGHT_WIDTH = 800;
/** Narrower than this share of its height, a screen is upright. */
const UPRIGHT_BELOW = 1.05;
const WIDEST = 2.4;

const TYPE: Canvas['type'] = {
  title: [60, 52, 46],
  text: [34, 31, 28],
  number: [112, 96, 80, 64],
  label: [30, 27, 24],
  kicker: [26],
  caption: [26, 24],
  legend: [22],
  place: [22],
  sources: [18],
};

const UPRIGHT_TYPE: Canvas['type'] = {
  ...TYPE,
  title: [50, 44, 40],
  number: [92, 76, 64],
  sources: [22],
};

const COVER = [96, 80, 68] as const;
const UPRIGHT_COVER = [68, 58, 50] as const;

/** The column of an article on paper, pictures as wide as it: so high that no text shrinks, of which an article takes the words only. */
const ARTICLE: Canvas = {
  width: 1200,
  height: 1455,
  isUpright: true,
  margin: 0,
  gap: 32,
  type: UPRIGHT_TYPE,
  cover: UPRIGHT_COVER,
};

/** The canvas of a step in an article: parts stand below each other, and only what is compared stands side by side. */
export const articleCanvas = (layout: StepLayout | undefined): Canvas =>
  layout === 'compare' ? { ...ARTICLE, height: 1300, isUpright: false } : ARTICLE;

/** The canvas of a screen, or of a file, of a width and height in any unit. */
export function canvasOf({ width, height }: { readonly width: number; readonly height: number }): Canvas {
  const aspect = width / Math.max(height, 1);
  if (aspect < UPRIGHT_BELOW) {
    const tall = Math.round(UPRIGHT_WIDTH / Math.max(aspect, 0.4));
    return {
      width: UPRIGHT_WIDTH,
      height: tall,
      isUpright: true,
      margin: 44,
      gap: 32,
      type: UPRIGHT_TYPE,
      cover: UPRIGHT_COVER,
    };
  }
  const wide = Math.round(LANDSCAPE_HEIGHT * Math.min(aspect, WIDEST));
  return {
    width: wide,
    height: LANDSCAPE_HEIGHT,
    isUpright: false,
    margin: 96,
    gap: 56,
    type: TYPE,
    cover: COVER,
  };
}
