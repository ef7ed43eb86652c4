/**
 * Does work on an element as if nothing around it were hidden, as a chart's picture is behind its table: only what is laid
 * out has its places computed. Nothing of it reaches the screen.
 */
export function whileShown<Result>(element: Element, work: () => Result): Result {
  const restore: (() => void)[] = [];
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (getComputedStyle(around).display !== 'none') continue;
    const { style } = around;
    const [value, priority] = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
    style.setProperty('display', 'block', 'important');
    restore.push(() => style.setProperty('display', value, priority));
  }
  try {
    return work();
  } finally {
    for (const undo of restore) undo();
  }
}
