import { expect, it, vi } from 'vitest';
import { findFocusTarget, focusTarget, moveFocus } from '../../src/ui/focus-target.ts';

/** An element as far as a target needs one. */
function createElement() {
  const focus = vi.fn();
  return { element: { focus } as unknown as HTMLElement, focus };
}

it('moves the focus to what stands under a name, and to nothing that has left', () => {
  const { element, focus } = createElement();
  const leave = focusTarget('map')(element);
  moveFocus('map');
  expect(focus).toHaveBeenCalledTimes(1);
  expect(findFocusTarget('map')).toBe(element);
  if (leave) leave();
  expect(findFocusTarget('map')).toBeUndefined();
});

it('waits for what does not stand yet, once', () => {
  const [first, second] = [createElement(), createElement()];
  moveFocus('card');
  focusTarget('card')(first.element);
  focusTarget('card')(second.element);
  expect(first.focus).toHaveBeenCalledTimes(1);
  expect(second.focus).not.toHaveBeenCalled();
});

it('waits only for what was asked for last', () => {
  const [step, add] = [createElement(), createElement()];
  focusTarget('add-step')(add.element);
  moveFocus('step-1');
  moveFocus('add-step');
  focusTarget('step-1')(step.element);
  expect(add.focus).toHaveBeenCalledTimes(1);
  expect(step.focus).not.toHaveBeenCalled();
});

it('keeps an element that has taken the place of another when the other leaves', () => {
  const [before, after] = [createElement(), createElement()];
  const leave = focusTarget('tab-charts')(before.element);
  focusTarget('tab-charts')(after.element);
  if (leave) leave();
  expect(findFocusTarget('tab-charts')).toBe(after.element);
});
