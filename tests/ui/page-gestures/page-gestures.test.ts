import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type HeldBack, sharePageGestures } from '../../../src/ui/page-gestures/page-gestures.ts';

/** An element with one style, which hears events. */
class FakeElement extends EventTarget {
  readonly style = { setProperty: vi.fn(), removeProperty: vi.fn() };
}

type Given = Record<string, unknown>;

/** What watches whether the map is in sight; `tell` says that it is, or no longer. */
class FakeSight {
  static latest: FakeSight;
  readonly observe = vi.fn();
  readonly disconnect = vi.fn();
  readonly tell: (isIntersecting: boolean) => void;

  constructor(hear: (entries: { isIntersecting: boolean }[]) => void) {
    this.tell = (isIntersecting) => hear([{ isIntersecting }]);
    FakeSight.latest = this;
  }
}

/** A map within another page, of which is known what reaches it and what was held back. */
function openMap() {
  const canvas = new FakeElement();
  const stage = new FakeElement();
  const heldBack: HeldBack[] = [];
  const stop = sharePageGestures(canvas as unknown as HTMLElement, stage as unknown as HTMLElement, (what) =>
    heldBack.push(what),
  );
  /** Whether an event goes on to the map, and whether the page is kept from scrolling by it. */
  const tell = (kind: string, given: Given = {}, at = canvas) => {
    const event = Object.assign(new Event(kind, { cancelable: true }), given);
    const stopped = vi.spyOn(event, 'stopPropagation');
    at.dispatchEvent(event);
    return { reaches: stopped.mock.calls.length === 0, keepsPage: event.defaultPrevented };
  };
  return { canvas, stage, heldBack, stop, tell };
}

const MOUSE = { pointerType: 'mouse', pointerId: 1 };
const finger = (pointerId: number) => ({ pointerType: 'touch', pointerId });
const PASSES = { reaches: true, keepsPage: false };
const IS_THE_PAGES = { reaches: false, keepsPage: false };

beforeEach(() => {
  vi.stubGlobal('document', { fullscreenElement: null });
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('IntersectionObserver', FakeSight);
});

describe('a map within another page', () => {
  it('leaves it the wheel, but with Ctrl or ⌘ or on the whole screen', () => {
    const { tell, heldBack } = openMap();
    expect(tell('wheel')).toEqual(IS_THE_PAGES);
    expect(heldBack).toEqual(['wheel']);
    expect(tell('wheel', { ctrlKey: true })).toEqual(PASSES);
    expect(tell('wheel', { metaKey: true })).toEqual(PASSES);
    vi.stubGlobal('document', { fullscreenElement: {} });
    expect(tell('wheel')).toEqual(PASSES);
  });

  it('takes the wheel after a click until the pointer leaves, not after a tap', () => {
    const { tell, stage } = openMap();
    tell('pointerdown', finger(1));
    expect(tell('wheel')).toEqual(IS_THE_PAGES);
    tell('pointerdown', MOUSE);
    expect(tell('wheel')).toEqual(PASSES);
    tell('pointerleave', MOUSE, stage);
    expect(tell('wheel')).toEqual(IS_THE_PAGES);
  });

  it.each([
    ['the reader turns to the page around', () => window.dispatchEvent(new Event('blur'))],
    ['it is scrolled out of sight', () => FakeSight.latest.tell(false)],
  ])('gives the wheel back where the pointer rests and %s', (_, happens) => {
    const { tell, stage } = openMap();
    expect(FakeSight.latest.observe).toHaveBeenCalledWith(stage);
    tell('pointerdown', MOUSE);
    FakeSight.latest.tell(true);
    expect(tell('wheel')).toEqual(PASSES);
    happens();
    expect(tell('wheel')).toEqual(IS_THE_PAGES);
  });

  it('leaves it one finger and takes two', () => {
    const { tell, heldBack, canvas } = openMap();
    expect(canvas.style.setProperty).toHaveBeenCalledWith('--touch', 'pan-x pan-y');
    tell('pointerdown', finger(1));
    expect(tell('pointermove', finger(1)).reaches).toBe(false);
    expect(tell('touchmove', { touches: [{}] })).toEqual(IS_THE_PAGES);
    expect(heldBack).toEqual(['finger']);
    tell('pointerdown', finger(2));
    expect(tell('pointermove', finger(2)).reaches).toBe(true);
    expect(tell('touchmove', { touches: [{}, {}] })).toEqual({ reaches: true, keepsPage: true });
    tell('pointercancel', finger(2));
    expect(tell('pointermove', finger(1)).reaches).toBe(false);
    // A mouse that is dragged moves the map.
    expect(tell('pointermove', MOUSE).reaches).toBe(true);
  });

  it('takes everything again once it is stopped', () => {
    const { tell, stop, canvas } = openMap();
    stop();
    expect(tell('wheel')).toEqual(PASSES);
    expect(canvas.style.removeProperty).toHaveBeenCalledWith('--touch');
    expect(FakeSight.latest.disconnect).toHaveBeenCalled();
  });
});
